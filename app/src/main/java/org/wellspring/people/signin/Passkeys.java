package org.wellspring.people.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.wellspring.people.directory.Days;
import org.wellspring.platform.PersonId;

/** Public halves of passkeys. When one was last used is not kept. */
@Repository
class Passkeys implements UserCredentialRepository {
    private final JdbcClient jdbc;
    private final Days days;

    Passkeys(JdbcClient jdbc, Days days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    List<Keys.PasskeyLine> linesOf(PersonId person) {
        return jdbc.sql("""
                select k.credential, k.made_on
                from people.passkey k
                join people.passkey_holder h on h.handle = k.handle
                where h.person = :person
                order by k.made_on, k.credential
                """).param("person", person.value())
            .query((row, n) -> new Keys.PasskeyLine(new Bytes(row.getBytes("credential")).toBase64UrlString(), row.getObject("made_on", LocalDate.class))).list();
    }

    void remove(PersonId person, String id) {
        jdbc.sql("""
                delete from people.passkey
                where credential = :credential and handle in (select handle from people.passkey_holder where person = :person)
                """).param("credential", Bytes.fromBase64(id).getBytes()).param("person", person.value()).update();
    }

    @Override public void delete(Bytes credential) {
        jdbc.sql("delete from people.passkey where credential = :credential").param("credential", credential.getBytes()).update();
    }

    @Override public void save(CredentialRecord key) {
        jdbc.sql("""
                insert into people.passkey (credential, handle, public_key, signature_count, uv_initialized, backup_eligible, backup_state, transports, attestation, made_on)
                values (:credential, :handle, :key, :count, :uv, :eligible, :state, :transports, :attestation, :today)
                on conflict (organisation, credential) do update
                set signature_count = excluded.signature_count, uv_initialized = excluded.uv_initialized, backup_state = excluded.backup_state
                where people.passkey.handle = excluded.handle
                """).param("credential", key.getCredentialId().getBytes()).param("handle", key.getUserEntityUserId().getBytes())
            .param("key", key.getPublicKey().getBytes()).param("count", key.getSignatureCount()).param("uv", key.isUvInitialized())
            .param("eligible", key.isBackupEligible()).param("state", key.isBackupState())
            .param("transports", key.getTransports().stream().map(AuthenticatorTransport::getValue).toArray(String[]::new))
            .param("attestation", key.getAttestationObject().getBytes()).param("today", days.today()).update();
    }

    @Override public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql("""
                select credential, handle, public_key, signature_count, uv_initialized, backup_eligible, backup_state, transports, attestation, made_on
                from people.passkey
                where credential = :credential
                """).param("credential", credential.getBytes()).query((row, n) -> key(row)).optional().orElse(null);
    }

    @Override public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql("""
                select credential, handle, public_key, signature_count, uv_initialized, backup_eligible, backup_state, transports, attestation, made_on
                from people.passkey
                where handle = :handle
                """).param("handle", handle.getBytes()).query((row, n) -> key(row)).list();
    }

    private static CredentialRecord key(ResultSet row) throws SQLException {
        var made = row.getObject("made_on", LocalDate.class).atStartOfDay().toInstant(ZoneOffset.UTC);
        return ImmutableCredentialRecord.builder().credentialType(PublicKeyCredentialType.PUBLIC_KEY)
            .credentialId(new Bytes(row.getBytes("credential"))).userEntityUserId(new Bytes(row.getBytes("handle")))
            .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key"))).signatureCount(row.getLong("signature_count"))
            .uvInitialized(row.getBoolean("uv_initialized")).backupEligible(row.getBoolean("backup_eligible")).backupState(row.getBoolean("backup_state"))
            .transports(Arrays.stream((String[]) row.getArray("transports").getArray()).map(AuthenticatorTransport::valueOf).collect(Collectors.toSet()))
            .attestationObject(new Bytes(row.getBytes("attestation"))).created(made).lastUsed(made).label("passkey").build();
    }
}
