-- A staff list that was read: first a dry run, then applied, then perhaps undone. Everything here is dropped after a day.
create table people.staff_list (
    organisation uuid not null,
    id uuid not null,
    made_by uuid,
    made_at timestamptz not null,
    applied_at timestamptz,
    undone_at timestamptz check (undone_at >= applied_at),
    primary key (organisation, id)
);
select installation.guard('people.staff_list');

-- What each line says, in the form it was understood; a refused one keeps its reason and nothing that was wrong with it.
create table people.staff_list_line (
    organisation uuid not null,
    list uuid not null,
    number int not null,
    key text,
    refused boolean not null,
    says jsonb not null,
    primary key (organisation, list, number),
    foreign key (organisation, list) references people.staff_list on delete cascade
);
create index on people.staff_list_line (organisation, key);
select installation.guard('people.staff_list_line');

-- What applying changed about one person, so that it can be put back. Before is null for somebody who was added.
create table people.staff_list_change (
    organisation uuid not null,
    list uuid not null,
    place int not null,
    what text not null check (what in ('ADDED', 'MATCHED', 'CHANGED', 'MOVED', 'RETURNED', 'REPLACED', 'ENDED')),
    person uuid not null,
    before jsonb,
    after jsonb not null,
    stayed boolean not null default false,
    primary key (organisation, list, place),
    foreign key (organisation, list) references people.staff_list on delete cascade
);
create index on people.staff_list_change (organisation, person);
select installation.guard('people.staff_list_change');
