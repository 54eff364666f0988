package org.wellspring.relay.rating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.figures.Week;

/** The ratings of open quarters, and of those that are being closed. */
@Component
public class SealedRatings {
    /** Names this use of PostgreSQL's advisory locks. */
    private static final int TAKING = 7302;

    private static final Week NO_QUARTER = Week.of(LocalDate.EPOCH);

    private final JdbcClient jdbc;

    SealedRatings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it, unless the quarter takes nothing more or the card was used. */
    @Transactional
    Kept keep(Quarter quarter, byte[] code, byte[] sealed) {
        jdbc.sql("select pg_advisory_xact_lock_shared(:taking)").param("taking", TAKING).query(row -> { });
        if (hasStoppedTaking(quarter)) {
            return Kept.CLOSED;
        }
        jdbc.sql("""
                insert into relay.rating (code, sealed)
                values (:code, :sealed)
                on conflict (code) do nothing
                """)
            .param("code", code).param("sealed", sealed).update();
        var standing = jdbc.sql("select sealed from relay.rating where code = :code").param("code", code).query(byte[].class).single();
        return Arrays.equals(standing, sealed) ? Kept.KEPT : Kept.USED;
    }

    /** From the moment at which its last week, or a later one, stops taking. */
    boolean hasStoppedTaking(Quarter quarter) {
        return jdbc.sql("select exists (select from relay.closing where monday >= :last)").param("last", quarter.last().monday()).query(Boolean.class).single();
    }

    /** To be called once a week has stopped taking: what was just being kept is on disk when this returns. */
    @Transactional
    public void settle() {
        jdbc.sql("select pg_advisory_xact_lock(:taking)").param("taking", TAKING).query(row -> { });
    }

    /** The next ratings of a stock by code; an empty {@code after} begins. */
    List<Sealed> batch(String stock, byte[] after, int most) {
        return jdbc.sql("""
                select code, sealed
                from relay.card
                join relay.rating using (code)
                where stock = :stock and code > :after
                order by code
                limit :most
                """)
            .param("stock", stock).param("after", after).param("most", most)
            .query((row, _) -> new Sealed(row.getBytes("code"), row.getBytes("sealed"))).list();
    }

    /** Leaves those of quarters after {@code newest}. The table is emptied as a whole, so that no deleted row stays on disk. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forgetUpTo(Week newest) {
        layAside(newest);
        jdbc.sql("truncate relay.rating").update();
        layBack();
    }

    /** As for envelopes: by code, which is chance, whenever more than one transaction shows. */
    @Transactional
    public void forgetOrder() {
        if (jdbc.sql("select count(distinct xmin::text) > 1 from relay.rating").query(Boolean.class).single()) {
            layAside(NO_QUARTER);
            jdbc.sql("truncate relay.rating").update();
            layBack();
        }
    }

    /** Locked before it is read, so that nothing that comes in between is lost. */
    private void layAside(Week newest) {
        jdbc.sql("lock table relay.rating in access exclusive mode").update();
        jdbc.sql("""
                insert into relay.laid_aside_rating (code, sealed)
                select code, sealed
                from relay.rating
                join relay.card using (code)
                join relay.stock on stock.id = card.stock
                where quarter > :newest
                """)
            .param("newest", newest.monday()).update();
    }

    private void layBack() {
        jdbc.sql("""
                insert into relay.rating (code, sealed)
                select code, sealed
                from relay.laid_aside_rating
                order by code
                """).update();
        jdbc.sql("truncate relay.laid_aside_rating").update();
    }

    enum Kept { KEPT, USED, CLOSED }

    /** @param code hash of the card's code */
    record Sealed(byte[] code, byte[] sealed) {}
}
