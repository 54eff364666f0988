-- A survey of everybody that is planned by hand. Frozen once the relay's notice repeats its hash; the questions stay, so that
-- anybody can read later what was asked.
create table ballot.battery (
    organisation uuid not null,
    closes date not null check (extract(isodow from closes) = 1),
    indicators text[] not null check (cardinality(indicators) between 1 and 20),
    questions text not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    primary key (organisation, closes)
);
select installation.guard('ballot.battery');
