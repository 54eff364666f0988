package org.wellspring.people.signin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.Installation;
import org.wellspring.platform.PersonId;

/** One-time links as stored: hash, person, purpose, end. */
@Repository
class Links {
    enum Purpose {
        START(Duration.ofHours(24)), DEMO(Duration.ofDays(1)), RECOVERY(Duration.ofHours(24));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    record Used(PersonId person, Purpose purpose) {}

    private final JdbcClient jdbc;
    private final Installation installation;
    private final SecureRandom chance = new SecureRandom();

    Links(JdbcClient jdbc, Installation installation) {
        this.jdbc = jdbc;
        this.installation = installation;
    }

    URI make(PersonId person, Purpose purpose, @Nullable PersonId by, Instant now) {
        var bytes = new byte[32];
        chance.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                insert into people.one_time_link (hash, person, purpose, made_by, made_at, expires_at)
                values (:hash, :person, :purpose, :by, :now, :expires)
                """).param("hash", hash(token)).param("person", person.value()).param("purpose", purpose.name())
            .param("by", by == null ? null : by.value()).param("now", now.atOffset(ZoneOffset.UTC))
            .param("expires", now.plus(purpose.life).atOffset(ZoneOffset.UTC)).update();
        return URI.create(installation.url() + "/enter/" + token);
    }

    /** Uses the link up. Two requests at once: one of them gets it. */
    Optional<Used> use(String token, Instant now) {
        return jdbc.sql("""
                update people.one_time_link
                set used = true
                where hash = :hash and not used and expires_at > :now
                returning person, purpose
                """).param("hash", hash(token)).param("now", now.atOffset(ZoneOffset.UTC))
            .query((row, n) -> new Used(new PersonId(row.getObject("person", UUID.class)), Purpose.valueOf(row.getString("purpose")))).optional();
    }

    /** Ends every unused link of this purpose for the person: the newest one alone holds. */
    void withdraw(PersonId person, Purpose purpose) {
        jdbc.sql("delete from people.one_time_link where person = :person and purpose = :purpose and not used")
            .param("person", person.value()).param("purpose", purpose.name()).update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
