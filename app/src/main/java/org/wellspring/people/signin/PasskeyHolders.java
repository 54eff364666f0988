package org.wellspring.people.signin;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;

/** Which random handle stands for whom in authenticators, which never learn a person's id. A user name here is a person's id. */
@Repository
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {
    private static final int HANDLE_BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom chance = new SecureRandom();

    PasskeyHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonId> person(Bytes handle) {
        return jdbc.sql("select person from people.passkey_holder where handle = :handle").param("handle", handle.getBytes())
            .query(UUID.class).optional().map(PersonId::new);
    }

    @Override public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return person(handle).map(person -> entity(person, handle.getBytes())).orElse(null);
    }

    /** Finds the holder, and makes a handle for somebody who has none yet. */
    @Override public PublicKeyCredentialUserEntity findByUsername(String personId) {
        var person = new PersonId(UUID.fromString(personId));
        var fresh = new byte[HANDLE_BYTES];
        chance.nextBytes(fresh);
        jdbc.sql("insert into people.passkey_holder (person, handle) values (:person, :handle) on conflict (organisation, person) do nothing")
            .param("person", person.value()).param("handle", fresh).update();
        var handle = jdbc.sql("select handle from people.passkey_holder where person = :person").param("person", person.value()).query(byte[].class).single();
        return entity(person, handle);
    }

    @Override public void save(PublicKeyCredentialUserEntity holder) {
        throw new UnsupportedOperationException("A holder is made when it is first looked for.");
    }

    @Override public void delete(Bytes handle) {
        jdbc.sql("delete from people.passkey_holder where handle = :handle").param("handle", handle.getBytes()).update();
    }

    private PublicKeyCredentialUserEntity entity(PersonId person, byte[] handle) {
        var name = jdbc.sql("select display_name from people.person where id = :person").param("person", person.value()).query(String.class).single();
        return ImmutablePublicKeyCredentialUserEntity.builder().id(new Bytes(handle)).name(name).displayName(name).build();
    }
}
