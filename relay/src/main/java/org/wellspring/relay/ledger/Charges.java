package org.wellspring.relay.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Charge;
import org.wellspring.figures.ledger.Ledger;
import org.wellspring.relay.keys.Heads.Head;
import org.wellspring.relay.signed.Sha256;

/** The charges, oldest first. Each row names the one before by its head, a hash over everything it says. */
@Component
public class Charges {
    private final JdbcClient jdbc;

    Charges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Ledger ledger() {
        return new Ledger(rows().stream().map(Row::charge).toList());
    }

    /** What is wrong when a row was changed, removed or put in between; nothing where all is well. */
    Optional<String> complaint() {
        var rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            var previous = i == 0 ? Head.NONE : rows.get(i - 1).head();
            if (!rows.get(i).equals(Row.after(previous, rows.get(i).charge()))) {
                return Optional.of(("Charge %d of the privacy ledger is not what was written. Nothing was declared, taken or drawn. "
                    + "Restore the relay's database from a backup made before it was changed.").formatted(i + 1));
            }
        }
        return Optional.empty();
    }

    /** Within the caller's transaction. */
    public void add(Charge charge) {
        var row = Row.after(newest(), charge);
        jdbc.sql("""
                insert into relay.charge (number, previous, head, week, wave, rho)
                values (:number, :previous, :head, :week, :wave, :rho)
                """)
            .param("number", row.head().number())
            .param("previous", row.previous())
            .param("head", row.head().head())
            .param("week", charge.week().monday())
            .param("wave", charge.wave())
            .param("rho", charge.rho().toString())
            .update();
    }

    public Head newest() {
        return jdbc.sql("""
                select number, head
                from relay.charge
                order by number desc
                limit 1
                """).query(Head.class).optional().orElse(Head.NONE);
    }

    boolean hold(Head head) {
        return head.number() == 0 || jdbc.sql("""
                select exists (select from relay.charge where number = :number and head = :head)
                """)
            .param("number", head.number()).param("head", head.head())
            .query(Boolean.class).single();
    }

    private List<Row> rows() {
        return jdbc.sql("""
                select number, previous, head, week, wave, rho
                from relay.charge
                order by number
                """)
            .query((row, _) -> new Row(
                new Head(row.getInt("number"), row.getString("head")),
                row.getString("previous"),
                new Charge(new Week(row.getObject("week", LocalDate.class)), row.getString("wave"), Rational.parse(row.getString("rho")))))
            .list();
    }

    private record Row(Head head, @Nullable String previous, Charge charge) {
        static Row after(Head previous, Charge charge) {
            var text = "%s|%s|%s|%s".formatted(previous.head(), charge.week(), charge.wave(), charge.rho());
            return new Row(new Head(previous.number() + 1, Sha256.hex(text)), previous.number() == 0 ? null : previous.head(), charge);
        }
    }
}
