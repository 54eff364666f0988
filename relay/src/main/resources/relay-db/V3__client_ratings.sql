-- Printed cards by the SHA-256 of their code, and what was rated with them: sealed, without a time or a number of arrival.
-- A rating does not reference its card: such a reference would mark the card's row with the transaction that used it.

create table relay.stock (
  id text primary key,
  head text not null unique,
  quarter date not null,
  team text not null,
  clinicians integer not null check (clinicians >= 10),
  emergency text not null,
  words boolean not null,
  app text not null
);

create table relay.card (
  code bytea primary key check (octet_length(code) = 32),
  stock text not null references relay.stock (id)
);

create table relay.rating (
  code bytea primary key check (octet_length(code) = 32),
  sealed bytea not null check (octet_length(sealed) = 560)
);

-- For the moment in which ratings are laid out in another order; see laid_aside.
create unlogged table relay.laid_aside_rating (
  code bytea primary key,
  sealed bytea not null
);

revoke all on relay.stock, relay.card, relay.rating, relay.laid_aside_rating from public, ${role};
grant select, insert, delete on relay.stock, relay.card to ${role};
grant update (clinicians) on relay.stock to ${role};
grant select, insert, truncate on relay.rating, relay.laid_aside_rating to ${role};
