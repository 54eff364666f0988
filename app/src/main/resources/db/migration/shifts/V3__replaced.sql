-- Shifts that a list took away or changed, kept for as long as the list can be undone.
create table shifts.replaced (
    organisation uuid not null,
    id uuid not null,
    list uuid not null,
    person uuid not null,
    team uuid not null,
    kind text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    entered_by uuid not null,
    roster_list uuid,
    primary key (organisation, id)
);
create index on shifts.replaced (organisation, list);
select installation.guard('shifts.replaced');
