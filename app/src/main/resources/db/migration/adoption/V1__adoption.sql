-- How far the product has been brought in. No answers, no figures.
create schema adoption;

-- A step of the first run that somebody finished.
create table adoption.step (
    organisation uuid not null,
    step text not null,
    done_on date not null,
    primary key (organisation, step)
);
select installation.guard('adoption.step');

-- What only the lead knows of a department: how many work there, and since when it is live.
create table adoption.department (
    organisation uuid not null,
    department uuid not null,
    people int not null check (people between 1 and 100000),
    live_on date,
    primary key (organisation, department)
);
select installation.guard('adoption.department');

-- What the staff side said to which questions. Nothing is overwritten; the newest line counts while its questions are still ours.
-- Whoever recorded it becomes null when they are erased.
create table adoption.agreement (
    organisation uuid not null,
    id uuid not null,
    state text not null check (state in ('ASKED', 'AGREED', 'REFUSED')),
    staff_side text not null check (length(staff_side) between 1 and 160),
    on_day date not null,
    questions text not null,
    recorded_by uuid,
    place int not null,
    primary key (organisation, id)
);
select installation.guard('adoption.agreement');

-- Things to do after the start, ticked off.
create table adoption.later (
    organisation uuid not null,
    item text not null,
    done_on date not null,
    primary key (organisation, item)
);
select installation.guard('adoption.later');
