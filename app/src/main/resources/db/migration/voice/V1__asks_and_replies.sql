-- What was asked in a release, and what was answered. Nothing here says who asked: a release does not know.
create schema voice;

-- One ask from its first release until it is settled. A week is its Monday; the band is the widest of any week so far.
create table voice.ask (
    organisation uuid not null,
    id uuid not null,
    leaf text not null,
    key text not null check (key ~ '^[a-z0-9-]+\.[a-z0-9-]+\.[a-z0-9-]+$'),
    since date not null,
    latest date not null check (latest >= since),
    band text not null check (band in ('3-5', '6-9', '10+')),
    state text not null check (state in ('OPEN', 'HEARD', 'PROMISED', 'DONE', 'CANNOT')),
    settled_on date check ((settled_on is not null) = (state in ('DONE', 'CANNOT'))),
    verdict text check (verdict in ('mostly-yes', 'mixed', 'mostly-no')),
    primary key (organisation, id),
    unique (organisation, leaf, key, since)
);
create index on voice.ask (organisation, key);
select installation.guard('voice.ask');

-- The teams that were counted together when the ask appeared.
create table voice.ask_team (
    organisation uuid not null,
    ask uuid not null,
    team uuid not null,
    primary key (organisation, ask, team),
    foreign key (organisation, ask) references voice.ask
);
create index on voice.ask_team (organisation, team);
select installation.guard('voice.ask_team');

-- Every answer is kept: the newest one is the ask's state. Owner and author become null when they are erased.
create table voice.reply (
    organisation uuid not null,
    id uuid not null,
    ask uuid not null,
    kind text not null check (kind in ('HEARD', 'WILL', 'CANNOT', 'DONE')),
    words text not null check (length(words) between 1 and 400),
    owner uuid,
    due date not null,
    author uuid,
    given_at timestamptz not null,
    late_said boolean not null default false,
    primary key (organisation, id),
    foreign key (organisation, ask) references voice.ask
);
create index on voice.reply (organisation, ask, given_at);
select installation.guard('voice.reply');

-- A team's own words in its pick lists. Who added one is not kept.
create table voice.entry (
    organisation uuid not null,
    code text not null check (code ~ '^own-[a-z0-9]{8}$'),
    team uuid not null,
    list text not null check (list in ('TOPIC', 'PLACE', 'TIME')),
    words text not null check (length(words) between 2 and 40),
    removed boolean not null default false,
    primary key (organisation, code)
);
create unique index on voice.entry (organisation, team, list, lower(words)) where not removed;
select installation.guard('voice.entry');

-- A question that was asked although an ask about its subject had no reply; public, with who said so and why.
create table voice.asked_anyway (
    organisation uuid not null,
    id uuid not null,
    question text not null check (question in ('FOUR_WEEK')),
    reason text not null check (length(reason) between 1 and 400),
    given_by uuid,
    given_on date not null,
    until_day date not null check (until_day > given_on),
    primary key (organisation, id)
);
create index on voice.asked_anyway (organisation, question, until_day);
select installation.guard('voice.asked_anyway');
