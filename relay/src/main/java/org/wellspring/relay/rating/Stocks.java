package org.wellspring.relay.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;

/** The stocks of cards of quarters that are not closed. */
@Component
class Stocks {
    private final JdbcClient jdbc;

    Stocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The document that a stock came in, by its head. */
    Optional<String> head(String stock) {
        return jdbc.sql("select head from relay.stock where id = :stock").param("stock", stock).query(String.class).optional();
    }

    boolean hold(Week quarter) {
        return jdbc.sql("select exists (select from relay.stock where quarter = :quarter)").param("quarter", quarter.monday()).query(Boolean.class).single();
    }

    /** Whether another stock has one of these cards. */
    boolean holdAny(List<byte[]> codes) {
        return jdbc.sql("select exists (select from relay.card where code = any (:codes))").param("codes", codes.toArray(byte[][]::new)).query(Boolean.class).single();
    }

    /** Within the caller's transaction. What the newest stock of a team says of its clinicians holds for the others too. */
    void add(StockText stock, String head) {
        jdbc.sql("""
                insert into relay.stock (id, head, quarter, team, clinicians, emergency, words, app)
                values (:id, :head, :quarter, :team, :clinicians, :emergency, :words, :app)
                """)
            .param("id", stock.stock()).param("head", head).param("quarter", stock.quarter().monday()).param("team", stock.team())
            .param("clinicians", stock.clinicians()).param("emergency", stock.emergency()).param("words", stock.words()).param("app", stock.app())
            .update();
        jdbc.sql("""
                insert into relay.card (code, stock)
                select code, :stock from unnest(cast(:codes as bytea[])) as code
                """)
            .param("stock", stock.stock()).param("codes", StockRules.hashes(stock).toArray(byte[][]::new)).update();
        jdbc.sql("""
                update relay.stock set clinicians = :clinicians
                where quarter = :quarter and team = :team and clinicians <> :clinicians
                """)
            .param("clinicians", stock.clinicians()).param("quarter", stock.quarter().monday()).param("team", stock.team()).update();
    }

    Optional<Card> card(byte[] code) {
        return jdbc.sql("""
                select stock, quarter, team, emergency, words, app, exists (select from relay.rating where rating.code = card.code) as used
                from relay.card
                join relay.stock on stock.id = card.stock
                where card.code = :code
                """)
            .param("code", code)
            .query((row, _) -> new Card(row.getString("stock"), week(row.getObject("quarter", LocalDate.class)), row.getString("team"),
                row.getString("emergency"), row.getBoolean("words"), row.getString("app"), row.getBoolean("used"))).optional();
    }

    /** Of the quarters up to {@code newest}, oldest quarter first, then by team. */
    List<Printed> upTo(Week newest) {
        return jdbc.sql("""
                select id, quarter, team, clinicians
                from relay.stock
                where quarter <= :newest
                order by quarter, team, id
                """)
            .param("newest", newest.monday())
            .query((row, _) -> new Printed(row.getString("id"), new Team(week(row.getObject("quarter", LocalDate.class)), row.getString("team")), row.getInt("clinicians"))).list();
    }

    /** Within the caller's transaction, after their ratings are gone. */
    void forgetUpTo(Week newest) {
        jdbc.sql("delete from relay.card using relay.stock where stock.id = card.stock and quarter <= :newest").param("newest", newest.monday()).update();
        jdbc.sql("delete from relay.stock where quarter <= :newest").param("newest", newest.monday()).update();
    }

    private static Week week(LocalDate monday) {
        return new Week(monday);
    }

    /** Whose ratings are counted together. */
    record Team(Week quarter, String name) {}

    record Printed(String stock, Team team, int clinicians) {}
}
