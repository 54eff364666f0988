-- Who works when, and when they are away. Moments are absolute: a night across the change of clocks is as long as it is.
create schema shifts;

create table shifts.shift (
    organisation uuid not null,
    id uuid not null,
    person uuid not null,
    team uuid not null,
    kind text not null check (kind in ('EARLY', 'LATE', 'DAY', 'NIGHT', 'ON_CALL')),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '48 hours'),
    entered_by uuid not null,
    primary key (organisation, id),
    constraint one_shift_at_a_time exclude using gist (organisation with =, person with =, tstzrange(starts_at, ends_at) with &&)
);
create index on shifts.shift (organisation, team, starts_at);
create index on shifts.shift (organisation, person, ends_at);
select installation.guard('shifts.shift');

-- Days away, without a reason: nobody needs to know one to leave a person alone.
create table shifts.leave (
    organisation uuid not null,
    id uuid not null,
    person uuid not null,
    from_day date not null,
    until_day date not null check (until_day > from_day),
    entered_by uuid not null,
    primary key (organisation, id),
    constraint one_leave_at_a_time exclude using gist (organisation with =, person with =, daterange(from_day, until_day) with &&)
);
select installation.guard('shifts.leave');
