-- Who may be counted where and when, and who has fetched tokens. No answer, no time of day, no order of arrival.
create schema ballot;

-- One row: the first Monday of the grid. It holds for good.
create table ballot.grid (
    organisation uuid not null primary key,
    start date not null check (extract(isodow from start) = 1),
    zone text not null
);
select installation.guard('ballot.grid');

-- The declaration as it was signed. "published" once the relay's notice repeats it; only then are tokens given out.
create table ballot.bundle (
    organisation uuid not null,
    number int not null check (number >= 0),
    first_week date not null check (extract(isodow from first_week) = 1),
    payload bytea not null,
    signature bytea not null check (length(signature) = 64),
    published boolean not null default false,
    primary key (organisation, number)
);
select installation.guard('ballot.bundle');

-- Every leaf of the week's quarter, also those that are too small this time: they are not declared and nobody in them counts.
create table ballot.leaf (
    organisation uuid not null,
    bundle int not null,
    monday date not null check (extract(isodow from monday) = 1),
    id text not null check (id ~ '^leaf-[0-9a-f]{8}$'),
    name text not null,
    eligible int not null check (eligible = 0 or eligible >= 20),
    place int not null,
    primary key (organisation, monday, id),
    foreign key (organisation, bundle) references ballot.bundle on delete cascade
);
select installation.guard('ballot.leaf');

create table ballot.leaf_team (
    organisation uuid not null,
    monday date not null,
    team uuid not null,
    leaf text not null,
    name text not null,
    place int not null,
    primary key (organisation, monday, team),
    foreign key (organisation, monday, leaf) references ballot.leaf on delete cascade
);
select installation.guard('ballot.leaf_team');

-- Frozen for four weeks: who counts, in which team. Goes when the bundle ends.
create table ballot.eligible (
    organisation uuid not null,
    bundle int not null,
    person uuid not null,
    team uuid not null,
    primary key (organisation, bundle, person),
    foreign key (organisation, bundle) references ballot.bundle on delete cascade
);
select installation.guard('ballot.eligible');

-- One set of tokens a person and week. The digest recognises the same request when it comes again; it says nothing about the
-- tokens, which were blinded. Goes when the bundle ends.
create table ballot.issued (
    organisation uuid not null,
    monday date not null check (extract(isodow from monday) = 1),
    person uuid not null,
    digest bytea not null check (length(digest) = 32),
    primary key (organisation, monday, person)
);
select installation.guard('ballot.issued');
