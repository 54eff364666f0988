-- Fingerprints of the files of figures that were offered here, so that one of them is known again. Nothing says who took one.
create table privacy.exported (
    organisation uuid not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    file text not null,
    release int not null check (release >= 0),
    primary key (organisation, sha256)
);
select installation.guard('privacy.exported');

do $$
declare granted record;
begin
    for granted in select distinct grantee from information_schema.role_table_grants
        where table_schema = 'privacy' and table_name = 'exported' and grantee <> current_user
    loop
        execute format('revoke update, delete, truncate on privacy.exported from %I', granted.grantee);
    end loop;
end $$;
