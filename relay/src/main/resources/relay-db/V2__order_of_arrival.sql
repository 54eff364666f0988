-- Where envelopes lie for the moment in which they are laid out in another order. Empty outside that one transaction, so it needs
-- no log of its own: what a crash leaves is the table they came from.
create unlogged table relay.laid_aside (
  monday date not null,
  nonce bytea not null,
  counter integer not null,
  sealed bytea not null,
  primary key (monday, nonce)
);
alter table relay.laid_aside alter column sealed set storage external;

revoke all on relay.laid_aside from public, ${role};
grant select, insert, truncate on relay.laid_aside to ${role};
