package org.wellspring.home.health;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.web.HealthPart;
import org.wellspring.web.Text;

/** The database of this half. Where it does not answer at all there is no such page, but the one that says so. */
@Component
@Order(1)
class DatabaseHealth implements HealthPart {
    private final JdbcClient jdbc;

    DatabaseHealth(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override public Health now(Text text) {
        return in(text, jdbc.sql("""
                select pg_database_size(current_database()) as bytes,
                    (select count(*) from pg_stat_activity where backend_type = 'client backend') as taken,
                    current_setting('max_connections')::int as most
                """).query(State.class).single());
    }

    static Health in(Text text, State state) {
        return new Health(text.of("home.health.database"), !state.nearlyFull(), text.of(state.nearlyFull() ? "home.health.database.full" : "home.health.database.well",
            "size", state.bytes() >> 20, "taken", state.taken(), "most", state.most()));
    }

    /**
     * @param bytes its size on disk
     * @param taken connections in use in the whole cluster
     * @param most connections that PostgreSQL allows
     */
    record State(long bytes, int taken, int most) {
        boolean nearlyFull() {
            return taken * 10 >= most * 9;
        }
    }
}
