-- Who used which privileged door. Rows are chained by hash; the ordinary role may add and read, never change.
create schema audit;

create table audit.entry (
    organisation uuid not null,
    number bigint not null check (number > 0),
    at timestamptz not null,
    by_person uuid not null,
    what text not null check (what ~ '^[a-z-]{1,60}$'),
    about text not null check (length(about) <= 400),
    previous bytea not null check (length(previous) = 32),
    hash bytea not null check (length(hash) = 32),
    primary key (organisation, number)
);
select installation.guard('audit.entry');

do $$
declare ordinary text;
begin
    for ordinary in select distinct grantee from information_schema.role_table_grants
        where table_schema = 'audit' and table_name = 'entry' and grantee <> current_user
    loop
        execute format('revoke update, delete, truncate on audit.entry from %I', ordinary);
    end loop;
end $$;
