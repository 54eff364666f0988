package org.wellspring.clients.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.figures.Week;
import org.wellspring.platform.TeamId;

/** Stocks and the hashes of their cards; codes are not here. */
@Component
public class Stocks {
    private final JdbcClient jdbc;

    Stocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest quarter first. */
    public List<Stock> all() {
        return jdbc.sql("""
                select s.id, s.team, s.quarter, s.clinicians, s.cards, s.handed, array_agg(t.team::text order by t.team) as teams
                from clients.stock s
                join clients.stock_team t on t.stock = s.id
                group by s.id, s.team, s.quarter, s.clinicians, s.cards, s.handed
                order by s.quarter desc, s.team, s.id
                """)
            .query(Stocks::stock).list();
    }

    public Optional<Stock> of(String id) {
        return all().stream().filter(stock -> stock.id().equals(id)).findFirst();
    }

    boolean madeWith(UUID form) {
        return jdbc.sql("select exists (select from clients.stock where form = :form)").param("form", form).query(Boolean.class).single();
    }

    /** @param hashes sorted, so that nothing tells how the cards lay */
    @Transactional void add(UUID form, Stock stock, List<String> hashes) {
        jdbc.sql("""
                insert into clients.stock (id, form, team, quarter, clinicians, cards, handed)
                values (:id, :form, :team, :quarter, :clinicians, :cards, :handed)
                """)
            .param("id", stock.id()).param("form", form).param("team", stock.team()).param("quarter", stock.quarter().monday())
            .param("clinicians", stock.clinicians()).param("cards", stock.cards()).param("handed", stock.handed().name()).update();
        jdbc.sql("insert into clients.stock_team (stock, team) select :stock, team::uuid from unnest(:teams::text[]) as listed (team)")
            .param("stock", stock.id()).param("teams", stock.teams().stream().map(TeamId::toString).toArray(String[]::new)).update();
        jdbc.sql("insert into clients.card (hash, stock) select hash, :stock from unnest(:hashes::text[]) as sorted (hash)")
            .param("stock", stock.id()).param("hashes", hashes.toArray(String[]::new)).update();
    }

    /** The stock of a card whose quarter has not closed. */
    public Optional<String> stockOf(Code code) {
        return jdbc.sql("select stock from clients.card where hash = :hash").param("hash", code.hash()).query(String.class).optional();
    }

    public boolean worded(Code code) {
        return jdbc.sql("select exists (select from clients.card where hash = :hash and worded)").param("hash", code.hash()).query(Boolean.class).single();
    }

    /** @return whether the card had its words left; from now on it has none */
    public boolean takeWords(Code code) {
        return jdbc.sql("update clients.card set worded = true where hash = :hash and not worded").param("hash", code.hash()).update() == 1;
    }

    /** Cards of quarters that began before this one are worth nothing any more. */
    public void dropCardsBefore(Week quarter) {
        jdbc.sql("""
                delete from clients.card c
                using clients.stock s
                where s.id = c.stock and s.quarter < :quarter
                """).param("quarter", quarter.monday()).update();
    }

    private static Stock stock(ResultSet row, int line) throws SQLException {
        var teams = Arrays.stream((String[]) row.getArray("teams").getArray()).map(UUID::fromString).map(TeamId::new).toList();
        return new Stock(row.getString("id"), row.getString("team"), teams, Week.parse(row.getString("quarter")), row.getInt("clinicians"), row.getInt("cards"),
            HandedBy.valueOf(row.getString("handed")));
    }
}
