-- What is needed to ask clients, and what they wrote themselves until it was read. Ratings are not here: the relay has them, sealed.
create schema clients;

-- Cards of one team, or of teams that are counted together, for one quarter. "form" makes one stock of a form that is sent twice.
create table clients.stock (
    organisation uuid not null,
    id text not null check (id ~ '^stock-[0-9a-f]{16}$'),
    form uuid not null,
    team text not null check (length(team) between 1 and 2000),
    quarter date not null check (extract(isodow from quarter) = 1),
    clinicians int not null check (clinicians >= 10),
    cards int not null check (cards between 30 and 5000),
    handed text not null check (handed in ('RECEPTION', 'BOX', 'POST', 'DISCHARGE')),
    primary key (organisation, id),
    unique (organisation, form)
);
select installation.guard('clients.stock');

create table clients.stock_team (
    organisation uuid not null,
    stock text not null,
    team uuid not null,
    primary key (organisation, stock, team),
    foreign key (organisation, stock) references clients.stock
);
select installation.guard('clients.stock_team');

-- Hashes only, put in sorted: nothing here can be printed again, and nothing says how the cards lay. Goes when its quarter closes.
create table clients.card (
    organisation uuid not null,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    stock text not null,
    worded boolean not null default false,
    primary key (organisation, hash),
    foreign key (organisation, stock) references clients.stock
);
create index on clients.card (organisation, stock);
select installation.guard('clients.card');

-- Who reads own words. Null when erased: then nobody reads and the words are closed.
create table clients.reader (
    organisation uuid not null primary key,
    lead uuid,
    stand_in uuid,
    keep_days int not null check (keep_days between 7 and 90),
    check (lead <> stand_in)
);
select installation.guard('clients.reader');

-- Words that wait, and disclosures and complaints until their days are over. "due" to the hour. Sealed under a key of their own in
-- the keystore, which is destroyed with the row.
create table clients.words (
    organisation uuid not null,
    id uuid not null,
    stock text not null,
    sealed bytea not null,
    due timestamptz not null,
    state text not null check (state in ('WAITING', 'DISCLOSURE', 'COMPLAINT')),
    done text check (done in ('RANG', 'SERVICE', 'COMPLAINTS', 'MANAGER', 'NOTHING')),
    gone_on date,
    primary key (organisation, id),
    foreign key (organisation, stock) references clients.stock,
    check ((state = 'WAITING') = (gone_on is null)),
    check (state <> 'WAITING' or done is null)
);
create index on clients.words (organisation, state, due);
select installation.guard('clients.words');

-- Thanks as the reader passed them on; no date finer than the week.
create table clients.thanks (
    organisation uuid not null,
    id uuid not null,
    stock text not null,
    week date not null check (extract(isodow from week) = 1),
    words text not null check (length(words) between 1 and 1000),
    primary key (organisation, id),
    foreign key (organisation, stock) references clients.stock
);
create index on clients.thanks (organisation, week);
select installation.guard('clients.thanks');

-- Posts that clients may ring: where they find safety, and who handles complaints. "until" up to "from" runs into the next day.
create table clients.contact (
    organisation uuid not null,
    id uuid not null,
    what text not null check (what in ('SAFE', 'COMPLAINT')),
    post text not null check (length(post) between 1 and 80),
    phone text not null check (length(phone) between 2 and 30),
    mail text not null check (length(mail) <= 120),
    days smallint[] not null check (cardinality(days) > 0),
    from_time time not null,
    until_time time not null,
    primary key (organisation, id)
);
select installation.guard('clients.contact');

-- What a team chose to be told of its care. A change is a new row; the old ones stay. Who was there is not kept, only how many.
create table clients.outcome (
    organisation uuid not null,
    id uuid not null,
    team uuid not null,
    number int not null check (number >= 1),
    name text not null check (length(name) between 1 and 80),
    unit text not null check (length(unit) between 1 and 40),
    better text not null check (better in ('HIGHER', 'LOWER')),
    source text not null check (length(source) between 1 and 200),
    agreed_on date not null,
    agreed_at text not null check (length(agreed_at) between 1 and 120),
    present int not null check (present >= 3),
    primary key (organisation, id),
    unique (organisation, team, number)
);
select installation.guard('clients.outcome');

-- Corrections are new entries; the highest counts.
create table clients.outcome_value (
    organisation uuid not null,
    outcome uuid not null,
    quarter date not null check (extract(isodow from quarter) = 1),
    entry int not null check (entry >= 1),
    value numeric(12, 2) not null,
    primary key (organisation, outcome, quarter, entry),
    foreign key (organisation, outcome) references clients.outcome
);
select installation.guard('clients.outcome_value');
