-- Who works here. Days are days in the organisation's own time zone; an "until" is the first day no longer included.
create schema people;
create extension if not exists btree_gist with schema public;

create table people.profile (
    organisation uuid not null primary key,
    name text not null check (length(name) between 1 and 120),
    country text not null check (country ~ '^[A-Z]{2}$'),
    zone text not null,
    languages text[] not null check (cardinality(languages) > 0),
    pack text not null,
    opened_on date not null
);
select installation.guard('people.profile');

create table people.site (
    organisation uuid not null,
    id uuid not null,
    name text not null check (length(name) between 1 and 120),
    place int not null,
    primary key (organisation, id),
    unique (organisation, name)
);
select installation.guard('people.site');

create table people.department (
    organisation uuid not null,
    id uuid not null,
    site uuid not null,
    name text not null check (length(name) between 1 and 120),
    place int not null,
    retired_on date,
    primary key (organisation, id),
    unique (organisation, name),
    foreign key (organisation, site) references people.site
);
select installation.guard('people.department');

create table people.team (
    organisation uuid not null,
    id uuid not null,
    department uuid not null,
    name text not null check (length(name) between 1 and 120),
    place int not null,
    retired_on date,
    primary key (organisation, id),
    unique (organisation, department, name),
    foreign key (organisation, department) references people.department
);
select installation.guard('people.team');

-- staff_key says which line of the staff list a person is: a staff number, or the name as listed. Null: not on the list.
-- claimed_key is what somebody said their line is, until the list says so too. join_form is the form they joined with: sending
-- it twice joins once.
create table people.person (
    organisation uuid not null,
    id uuid not null,
    display_name text not null check (length(display_name) between 1 and 80),
    profession text not null default '' check (length(profession) <= 80),
    languages text[] not null default '{}',
    contract_share smallint check (contract_share between 1 and 100),
    ui_language text not null default 'en',
    scheme text not null default 'auto' check (scheme in ('auto', 'light', 'dark')),
    staff_key text,
    staff_name text,
    claimed_key text,
    join_form uuid,
    first_signed_in_on date,
    primary key (organisation, id),
    unique (organisation, staff_key),
    unique (organisation, join_form)
);
select installation.guard('people.person');

-- "counts": this is the team in which the person is eligible; at most one at any time.
create table people.membership (
    organisation uuid not null,
    id uuid not null,
    person uuid not null,
    team uuid not null,
    kind text not null check (kind in ('EMPLOYED', 'BANK', 'AGENCY', 'STUDENT', 'VOLUNTEER')),
    counts boolean not null default true,
    from_day date not null,
    until_day date check (until_day >= from_day),
    primary key (organisation, id),
    foreign key (organisation, person) references people.person on delete cascade,
    foreign key (organisation, team) references people.team,
    constraint one_eligible_team exclude using gist (organisation with =, person with =, daterange(from_day, until_day) with &&) where (counts),
    constraint once_in_a_team exclude using gist (organisation with =, person with =, team with =, daterange(from_day, until_day) with &&)
);
create index on people.membership (organisation, team, from_day);
select installation.guard('people.membership');

create table people.role_grant (
    organisation uuid not null,
    person uuid not null,
    role text not null check (role in ('SUPERVISOR', 'PEER_SUPPORTER', 'MENTOR', 'WELLBEING_LEAD', 'PLANNER', 'ADMINISTRATOR')),
    granted_by uuid not null,
    granted_on date not null,
    primary key (organisation, person, role),
    foreign key (organisation, person) references people.person on delete cascade
);
create index on people.role_grant (organisation, role);
select installation.guard('people.role_grant');

-- The reporting line runs through the team: its members report to whoever supervises it.
create table people.supervision (
    organisation uuid not null,
    team uuid not null,
    person uuid not null,
    from_day date not null,
    until_day date check (until_day >= from_day),
    primary key (organisation, team, person, from_day),
    foreign key (organisation, person) references people.person on delete cascade,
    foreign key (organisation, team) references people.team
);
create index on people.supervision (organisation, person);
select installation.guard('people.supervision');

-- Somebody answers in a supervisor's place, for one team (delegation) or for all of them (leave).
create table people.cover (
    organisation uuid not null,
    id uuid not null,
    supervisor uuid not null,
    stand_in uuid not null check (stand_in <> supervisor),
    team uuid,
    from_day date not null,
    until_day date not null check (until_day > from_day),
    primary key (organisation, id),
    foreign key (organisation, supervisor) references people.person on delete cascade,
    foreign key (organisation, stand_in) references people.person on delete cascade,
    foreign key (organisation, team) references people.team
);
create index on people.cover (organisation, supervisor);
create index on people.cover (organisation, stand_in);
select installation.guard('people.cover');

create table people.confirmation (
    organisation uuid not null,
    person uuid not null,
    confirmed_by uuid not null check (confirmed_by <> person),
    confirmed_on date not null,
    primary key (organisation, person, confirmed_by),
    foreign key (organisation, person) references people.person on delete cascade
);
select installation.guard('people.confirmation');

create table people.join_code (
    organisation uuid not null,
    team uuid not null,
    code text not null,
    made_on date not null,
    until_day date not null,
    primary key (organisation, team),
    unique (organisation, code),
    foreign key (organisation, team) references people.team
);
select installation.guard('people.join_code');

create table people.shift_code (
    organisation uuid not null,
    code text not null,
    team uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    made_by uuid not null,
    primary key (organisation, code),
    foreign key (organisation, team) references people.team
);
select installation.guard('people.shift_code');

create table people.passphrase (
    organisation uuid not null,
    person uuid not null,
    sign_in_name text not null,
    sign_in_key text not null,
    hash text not null,
    changed_on date not null,
    primary key (organisation, person),
    unique (organisation, sign_in_key),
    foreign key (organisation, person) references people.person on delete cascade
);
select installation.guard('people.passphrase');

-- A passkey belongs to a random handle, so that an authenticator never learns the person's id.
create table people.passkey_holder (
    organisation uuid not null,
    person uuid not null,
    handle bytea not null,
    primary key (organisation, person),
    unique (organisation, handle),
    foreign key (organisation, person) references people.person on delete cascade
);
select installation.guard('people.passkey_holder');

create table people.passkey (
    organisation uuid not null,
    credential bytea not null,
    handle bytea not null,
    public_key bytea not null,
    signature_count bigint not null,
    uv_initialized boolean not null,
    backup_eligible boolean not null,
    backup_state boolean not null,
    transports text[] not null,
    attestation bytea not null,
    made_on date not null,
    primary key (organisation, credential),
    foreign key (organisation, handle) references people.passkey_holder (organisation, handle) on delete cascade
);
select installation.guard('people.passkey');

-- Only the hash of a link is kept: whoever reads this table cannot use one.
create table people.one_time_link (
    organisation uuid not null,
    hash bytea not null,
    person uuid not null,
    purpose text not null check (purpose in ('START', 'DEMO', 'RECOVERY')),
    made_by uuid,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used boolean not null default false,
    told boolean not null default false,
    primary key (organisation, hash),
    foreign key (organisation, person) references people.person on delete cascade
);
create index on people.one_time_link (organisation, person);
select installation.guard('people.one_time_link');

-- Erasures that were asked for and not finished yet.
create table people.erasure (
    organisation uuid not null,
    person uuid not null,
    asked_on date not null,
    primary key (organisation, person)
);
select installation.guard('people.erasure');

-- Who answers for which team from when until when: supervisors and their stand-ins.
create view people.answering with (security_invoker = true) as
select organisation, team, person, from_day, until_day
from people.supervision
union
select s.organisation, s.team, c.stand_in, greatest(s.from_day, c.from_day), least(s.until_day, c.until_day)
from people.supervision s
join people.cover c on c.organisation = s.organisation and c.supervisor = s.person and (c.team is null or c.team = s.team)
    and daterange(c.from_day, c.until_day) && daterange(s.from_day, s.until_day);

-- Whoever belongs here on that day: has a membership that has not ended, or holds a role without ever having had one.
create function people.belongs_on(asked uuid, day date) returns boolean stable language sql as $$
    select case when exists (select from people.membership where person = asked)
        then exists (select from people.membership where person = asked and (until_day is null or until_day > day))
        else exists (select from people.role_grant where person = asked) end
$$;

create function people.roles_on(asked uuid, day date) returns text[] stable language sql as $$
    select case when people.belongs_on(asked, day) then (
        select array_agg(distinct role) from (
            select 'STAFF' as role
            union all select role from people.role_grant where person = asked
            union all select 'SUPERVISOR' from people.answering where person = asked and from_day <= day and (until_day is null or until_day > day)
        ) held
    ) else '{}' end
$$;
