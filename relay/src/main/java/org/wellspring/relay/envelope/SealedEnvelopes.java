package org.wellspring.relay.envelope;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.figures.Week;

/** The envelopes of open weeks, and of those that are being closed. */
@Component
public class SealedEnvelopes {
    /** Names this use of PostgreSQL's advisory locks; the second number is the week. */
    private static final int TAKING = 7301;

    private final JdbcClient jdbc;

    SealedEnvelopes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps it, replaces an older one of the same token, or leaves a newer one in place.
     *
     * @return whether the week still takes envelopes; if not, nothing was kept
     */
    @Transactional
    boolean keep(Week week, byte[] nonce, int counter, byte[] sealed) {
        jdbc.sql("select pg_advisory_xact_lock_shared(:taking, :week)")
            .param("taking", TAKING).param("week", number(week)).query(row -> { });
        return jdbc.sql(Parity.of(week).keep)
            .param("monday", week.monday()).param("nonce", nonce).param("counter", counter).param("sealed", sealed)
            .query(Boolean.class).single();
    }

    /** Within the caller's transaction, until whose end the week goes on taking if it does now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean stillTakes(Week week) {
        jdbc.sql("select pg_advisory_xact_lock_shared(:taking, :week)")
            .param("taking", TAKING).param("week", number(week)).query(row -> { });
        return jdbc.sql("select not exists (select from relay.closing where monday = :monday)").param("monday", week.monday()).query(Boolean.class).single();
    }

    /** From its commit on the week takes nothing more; waits for what is just being kept. */
    @Transactional
    public void stopTaking(Week week) {
        jdbc.sql("select pg_advisory_xact_lock(:taking, :week)")
            .param("taking", TAKING).param("week", number(week)).query(row -> { });
        jdbc.sql("""
                insert into relay.closing (monday)
                values (:monday)
                on conflict (monday) do nothing
                """)
            .param("monday", week.monday()).update();
    }

    /** The next envelopes by nonce; an empty {@code after} begins. */
    public List<Sealed> batch(Week week, byte[] after, int most) {
        return jdbc.sql(Parity.of(week).batch)
            .param("monday", week.monday()).param("after", after).param("most", most)
            .query((row, _) -> new Sealed(row.getBytes("nonce"), row.getBytes("sealed"))).list();
    }

    /** Within the caller's transaction, together with the week's release. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void empty(Week week) {
        var parity = Parity.of(week);
        if (jdbc.sql(parity.holdsAnotherWeek).param("monday", week.monday()).query(Boolean.class).single()) {
            throw new IllegalStateException("Envelopes of another week lie where only those of %s may. Nothing was emptied.".formatted(week));
        }
        jdbc.sql(parity.empty).update();
    }

    private static int number(Week week) {
        return Math.toIntExact(week.monday().toEpochDay());
    }

    /** @param nonce SHA-256 of the admission token's message */
    public record Sealed(byte[] nonce, byte[] sealed) {}
}
