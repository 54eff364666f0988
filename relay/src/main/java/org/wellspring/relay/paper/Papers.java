package org.wellspring.relay.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.figures.Week;

/** The slips of weeks that are not released. Asking for one changes nothing. */
@Component
public class Papers {
    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The document that a week's slips came in, by its head. */
    Optional<String> head(Week week) {
        return jdbc.sql("select head from relay.paper where monday = :monday").param("monday", week.monday()).query(String.class).optional();
    }

    boolean holdAny(PaperText paper) {
        return jdbc.sql("select exists (select from relay.slip where code = any (:codes))").param("codes", codes(paper.slips())).query(Boolean.class).single();
    }

    /** Within the caller's transaction. */
    void add(PaperText paper, String head) {
        jdbc.sql("""
                insert into relay.paper (monday, head, questions)
                values (:monday, :head, :questions)
                """)
            .param("monday", paper.monday().monday()).param("head", head).param("questions", paper.questions()).update();
        jdbc.sql("""
                insert into relay.slip (code, monday, sealed)
                select code, :monday, sealed
                from unnest(cast(:codes as bytea[]), cast(:sealed as bytea[])) as given (code, sealed)
                """)
            .param("monday", paper.monday().monday()).param("codes", codes(paper.slips()))
            .param("sealed", paper.slips().stream().map(PaperText.Slip::sealedBytes).toArray(byte[][]::new)).update();
    }

    /** @param code hash of what is printed */
    Optional<Slip> slip(byte[] code) {
        return jdbc.sql("""
                select monday, sealed, questions
                from relay.slip
                join relay.paper using (monday)
                where code = :code
                """)
            .param("code", code)
            .query((row, _) -> new Slip(new Week(row.getObject("monday", LocalDate.class)), row.getBytes("sealed"), row.getString("questions"))).optional();
    }

    /** Within the transaction that releases {@code week}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetUpTo(Week week) {
        jdbc.sql("delete from relay.slip where monday <= :monday").param("monday", week.monday()).update();
        jdbc.sql("delete from relay.paper where monday <= :monday").param("monday", week.monday()).update();
    }

    private static byte[][] codes(List<PaperText.Slip> slips) {
        return slips.stream().map(PaperText.Slip::codeBytes).toArray(byte[][]::new);
    }

    /** @param questions base64url, or empty */
    record Slip(Week week, byte[] sealed, String questions) {}
}
