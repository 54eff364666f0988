-- What the relay published, byte for byte. Kept for good; the ordinary role may add and read, never change.
create schema privacy;

create table privacy.notice (
    organisation uuid not null,
    number int not null check (number > 0),
    head text not null check (head ~ '^[0-9a-f]{64}$'),
    bundle int not null check (bundle >= 0),
    first_week date not null check (extract(isodow from first_week) = 1),
    payload bytea not null,
    signature bytea not null check (length(signature) = 64),
    primary key (organisation, number),
    unique (organisation, head),
    unique (organisation, bundle)
);
select installation.guard('privacy.notice');

-- "figures" names the kinds of figures inside, so that a page need not open every release to find the few that hold one.
create table privacy.release (
    organisation uuid not null,
    number int not null check (number > 0),
    head text not null check (head ~ '^[0-9a-f]{64}$'),
    monday date not null check (extract(isodow from monday) = 1),
    figures text[] not null,
    payload bytea not null,
    signature bytea not null check (length(signature) = 64),
    primary key (organisation, number),
    unique (organisation, head),
    unique (organisation, monday)
);
select installation.guard('privacy.release');

do $$
declare granted record;
begin
    for granted in select distinct table_name, grantee from information_schema.role_table_grants
        where table_schema = 'privacy' and grantee <> current_user
    loop
        execute format('revoke update, delete, truncate on privacy.%I from %I', granted.table_name, granted.grantee);
    end loop;
end $$;

create function privacy.published_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What was published stays as it was published.';
end $$;
create trigger stays before update or delete on privacy.notice for each row execute function privacy.published_stays();
create trigger stays before update or delete on privacy.release for each row execute function privacy.published_stays();
