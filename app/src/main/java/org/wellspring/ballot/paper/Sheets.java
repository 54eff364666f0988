package org.wellspring.ballot.paper;

import java.security.MessageDigest;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.figures.Week;

/** Which request won a week's sheet of slips, and when the relay had them. */
@Component
public class Sheets {
    private final JdbcClient jdbc;

    Sheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the week's sheet for this request. Of any number of requests at once, on any number of machines, one wins.
     *
     * @param digest of what was asked for
     * @return whether the sheet belongs to this request, now or already
     */
    @Transactional
    public boolean take(Week week, byte[] digest) {
        jdbc.sql("""
                insert into ballot.paper_sheet (monday, digest)
                values (:monday, :digest)
                on conflict do nothing
                """)
            .param("monday", week.monday()).param("digest", digest).update();
        return MessageDigest.isEqual(digest, jdbc.sql("select digest from ballot.paper_sheet where monday = :monday").param("monday", week.monday()).query(byte[].class).single());
    }

    boolean begun(Week week) {
        return jdbc.sql("select exists (select from ballot.paper_sheet where monday = :monday)").param("monday", week.monday()).query(Boolean.class).single();
    }

    /** @return whether they were not made before */
    boolean made(Week week, LocalDate today) {
        return jdbc.sql("update ballot.paper_sheet set made_on = :today where monday = :monday and made_on is null")
            .param("monday", week.monday()).param("today", today).update() == 1;
    }

    /** @param first week that is not over */
    public void forgetBefore(Week first) {
        jdbc.sql("delete from ballot.paper_sheet where monday < :first").param("first", first.monday()).update();
    }
}
