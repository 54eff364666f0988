package org.wellspring.ballot.tokens;

import java.security.MessageDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.figures.Week;
import org.wellspring.platform.PersonId;

/** Which request of a person won a week. */
@Component
class Issued {
    private final JdbcClient jdbc;

    Issued(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the week for this request. Of any number of requests at once, on any number of machines, one wins.
     *
     * @param digest of what was asked for
     * @return whether the week belongs to this request, now or already
     */
    @Transactional
    public boolean take(PersonId person, Week week, byte[] digest) {
        jdbc.sql("""
                insert into ballot.issued (monday, person, digest)
                values (:monday, :person, :digest)
                on conflict do nothing
                """)
            .param("monday", week.monday()).param("person", person.value()).param("digest", digest)
            .update();
        return MessageDigest.isEqual(digest, jdbc.sql("select digest from ballot.issued where monday = :monday and person = :person")
            .param("monday", week.monday()).param("person", person.value()).query(byte[].class).single());
    }
}
