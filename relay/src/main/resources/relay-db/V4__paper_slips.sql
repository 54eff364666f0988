-- Printed slips by the SHA-256 of their code, each with what only its code opens. Whether one was used stands nowhere.

create table relay.paper (
  monday date primary key references relay.week (monday),
  head text not null unique,
  questions text not null
);

create table relay.slip (
  code bytea primary key check (octet_length(code) = 32),
  monday date not null references relay.paper (monday),
  sealed bytea not null check (octet_length(sealed) = 2076)
);
alter table relay.slip alter column sealed set storage external;

revoke all on relay.paper, relay.slip from public, ${role};
grant select, insert, delete on relay.paper, relay.slip to ${role};
