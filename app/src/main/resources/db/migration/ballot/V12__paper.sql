-- Who would rather answer on paper, and for which weeks slips were made. No code, no hash of one, no time of day.
create table ballot.paper (
    organisation uuid not null,
    person uuid not null,
    since date not null,
    primary key (organisation, person)
);
select installation.guard('ballot.paper');

-- Frozen with the roll: who of them answers on paper in its four weeks, and how many that are in each leaf: none, or at least five.
alter table ballot.eligible add column paper boolean not null default false;
alter table ballot.leaf add column paper int not null default 0 check (paper = 0 or paper between 5 and eligible);

-- One sheet of slips a week. The digest recognises the same request when it comes again; what it was about was blinded.
-- "made_on" once the relay has the slips. Goes when the bundle ends.
create table ballot.paper_sheet (
    organisation uuid not null,
    monday date not null check (extract(isodow from monday) = 1),
    digest bytea not null check (length(digest) = 32),
    made_on date,
    primary key (organisation, monday)
);
select installation.guard('ballot.paper_sheet');
