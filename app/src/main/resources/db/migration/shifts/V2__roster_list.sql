-- Lists of shifts that were applied. What a list added knows it, so that the list can be undone for a day.
create table shifts.roster_list (
    organisation uuid not null,
    id uuid not null,
    team uuid not null,
    applied_by uuid,
    applied_at timestamptz not null,
    undone boolean not null default false,
    primary key (organisation, id)
);
create index on shifts.roster_list (organisation, team, applied_at);
select installation.guard('shifts.roster_list');

alter table shifts.shift add column roster_list uuid;
create index on shifts.shift (organisation, roster_list) where roster_list is not null;
alter table shifts.leave add column roster_list uuid;
create index on shifts.leave (organisation, roster_list) where roster_list is not null;
