-- The relay's whole memory. No people, no addresses, no times of arrival: the only dates are Mondays.
-- Documents, charges and closings are written once and never changed; only envelopes come and go.

create table relay.notice (
  number integer primary key check (number > 0),
  previous text unique references relay.notice (head),
  head text not null unique,
  bundle integer not null unique check (bundle >= 0),
  declaration text not null unique,
  payload bytea not null,
  signature bytea not null,
  check ((number = 1) = (previous is null))
);

create table relay.week (
  monday date primary key,
  bundle integer not null references relay.notice (bundle)
);

create table relay.issuer_key (
  fingerprint text primary key,
  bundle integer not null references relay.notice (bundle)
);

create table relay.leaf (
  id text primary key,
  name text not null,
  teams text[] not null
);

create table relay.charge (
  number integer primary key check (number > 0),
  previous text unique references relay.charge (head),
  head text not null unique,
  week date not null,
  wave text not null unique,
  rho text not null,
  check ((number = 1) = (previous is null))
);

create table relay.closing (
  monday date primary key references relay.week (monday)
);

create table relay.release (
  number integer primary key check (number > 0),
  previous text unique references relay.release (head),
  head text not null unique,
  monday date not null unique references relay.closing (monday),
  payload bytea not null,
  signature bytea not null,
  check ((number = 1) = (previous is null))
);

-- Two tables by parity of the week, so that a closed week is emptied as a whole while the next one is open.
create table relay.envelope_even (
  monday date not null,
  nonce bytea not null check (octet_length(nonce) = 32),
  counter integer not null check (counter >= 0),
  sealed bytea not null check (octet_length(sealed) = 4144),
  primary key (monday, nonce)
);
alter table relay.envelope_even alter column sealed set storage external;

create table relay.envelope_odd (
  monday date not null,
  nonce bytea not null check (octet_length(nonce) = 32),
  counter integer not null check (counter >= 0),
  sealed bytea not null check (octet_length(sealed) = 4144),
  primary key (monday, nonce)
);
alter table relay.envelope_odd alter column sealed set storage external;

revoke all on all tables in schema relay from public, ${role};
grant usage on schema relay to ${role};
grant select, insert on relay.notice, relay.week, relay.issuer_key, relay.leaf, relay.charge, relay.closing, relay.release to ${role};
grant select, insert, update, truncate on relay.envelope_even, relay.envelope_odd to ${role};
