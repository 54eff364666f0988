-- Whom to ring and where to find help. Nothing here knows who read it.
create schema help;

-- "I dialled it and it answered": kept for each number as it was written that day; a changed number is unconfirmed again.
create table help.confirmation (
    organisation uuid not null,
    line text not null,
    number text not null,
    answered boolean not null,
    dialled_by uuid not null,
    dialled_on date not null,
    primary key (organisation, line)
);
select installation.guard('help.confirmation');

-- Numbers the organisation adds itself, and all of them where no country pack exists.
create table help.own_line (
    organisation uuid not null,
    id uuid not null,
    kind text not null check (kind in ('EMERGENCY', 'TALK')),
    name text not null check (length(name) between 1 and 80),
    number text not null check (length(number) between 2 and 30),
    hours text not null,
    cost text not null,
    independent boolean not null,
    added_on date not null,
    primary key (organisation, id)
);
select installation.guard('help.own_line');

-- A trained colleague is a post with hours, not a person. "until" up to "from" runs into the next day.
create table help.colleague (
    organisation uuid not null,
    id uuid not null,
    site uuid not null,
    post text not null check (length(post) between 1 and 80),
    phone text not null check (length(phone) between 2 and 30),
    days smallint[] not null check (cardinality(days) > 0),
    from_time time not null,
    until_time time not null,
    primary key (organisation, id)
);
select installation.guard('help.colleague');

-- Whom to ring when it is not safe right now, and where an incident is reported.
create table help.unsafe_contact (
    organisation uuid not null,
    site uuid not null,
    post text not null check (length(post) between 1 and 80),
    phone text not null check (length(phone) between 2 and 30),
    incident_system text not null check (length(incident_system) between 1 and 120),
    primary key (organisation, site)
);
select installation.guard('help.unsafe_contact');

create table help.counselling (
    organisation uuid not null,
    id uuid not null,
    site uuid,
    language text not null,
    name text not null check (length(name) between 1 and 120),
    reach text not null check (length(reach) between 2 and 200),
    cost text not null check (length(cost) between 1 and 120),
    wait text not null check (length(wait) between 1 and 120),
    hours text not null check (length(hours) between 1 and 120),
    self_referral boolean not null,
    who_is_told text not null check (length(who_is_told) between 1 and 200),
    primary key (organisation, id)
);
select installation.guard('help.counselling');

-- The organisation's existing confidential route for conflict and bullying.
create table help.confidential_route (
    organisation uuid not null primary key,
    name text not null check (length(name) between 1 and 120),
    reach text not null check (length(reach) between 2 and 200),
    hours text not null check (length(hours) between 1 and 120),
    who_reads text not null check (length(who_reads) between 1 and 200)
);
select installation.guard('help.confidential_route');
