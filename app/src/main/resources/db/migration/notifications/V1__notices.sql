-- What people are told, and how they want to be told outside the app. Never holds whether anybody opened or read anything.
create schema notifications;

-- carried: whether a push or mail already pointed to it. put_away: the person's own word on an account notice.
create table notifications.notice (
    organisation uuid not null,
    id uuid not null,
    person uuid not null,
    message text not null check (message ~ '^[a-z]+[.][a-z0-9.-]+$'),
    about uuid not null,
    opens text not null check (opens like '/%'),
    kind text not null check (kind in ('TEAM', 'WORK', 'ACCOUNT')),
    told_at timestamptz not null,
    stale_after timestamptz not null,
    carried boolean not null default false,
    put_away boolean not null default false,
    primary key (organisation, id),
    unique (organisation, person, message, about)
);
create index notice_by_staleness on notifications.notice (organisation, stale_after);
select installation.guard('notifications.notice');

create table notifications.wishes (
    organisation uuid not null,
    person uuid not null,
    question boolean not null,
    news boolean not null,
    after_nights boolean not null,
    daily_at time,
    quiet_from time,
    quiet_until time,
    primary key (organisation, person),
    check ((quiet_from is null) = (quiet_until is null)),
    check (quiet_from <> quiet_until)
);
select installation.guard('notifications.wishes');

-- Sealed under the person's own key: where the browser's push service is told, and the browser's public key. One phone a person,
-- so that one push is one push.
create table notifications.phone (
    organisation uuid not null,
    person uuid not null,
    language text not null,
    subscription bytea not null,
    primary key (organisation, person)
);
select installation.guard('notifications.phone');

-- Sealed under the person's own key. Nothing but the confirmation goes to an address before its reader confirmed it.
create table notifications.mailbox (
    organisation uuid not null,
    person uuid not null,
    language text not null,
    address bytea not null,
    confirmation bytea,
    asked_at timestamptz not null,
    primary key (organisation, person)
);
select installation.guard('notifications.mailbox');

-- When a person was last reached outside the app, so that it stays at once a shift.
create table notifications.reached (
    organisation uuid not null,
    person uuid not null,
    at timestamptz not null,
    primary key (organisation, person)
);
select installation.guard('notifications.reached');

-- The one delivery a person has ahead of them. Its timer carries this random id and nothing else.
create table notifications.due (
    organisation uuid not null,
    id uuid not null,
    person uuid not null,
    at timestamptz not null,
    primary key (organisation, id),
    unique (organisation, person)
);
select installation.guard('notifications.due');

-- What an administrator switched on. Nothing leaves this machine before.
create table notifications.connection (
    organisation uuid not null,
    push boolean not null,
    primary key (organisation)
);
select installation.guard('notifications.connection');
