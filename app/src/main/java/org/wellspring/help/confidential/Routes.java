package org.wellspring.help.confidential;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisation's confidential route. */
@Repository
class Routes {
    private final JdbcClient jdbc;

    Routes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Route> route() {
        return jdbc.sql("select name, reach, hours, who_reads from help.confidential_route").query(Route.class).optional();
    }

    void keep(Route route) {
        jdbc.sql("""
                insert into help.confidential_route (name, reach, hours, who_reads)
                values (:name, :reach, :hours, :who)
                on conflict (organisation) do update
                set name = excluded.name, reach = excluded.reach, hours = excluded.hours, who_reads = excluded.who_reads
                """)
            .param("name", route.name()).param("reach", route.reach()).param("hours", route.hours()).param("who", route.whoReads())
            .update();
    }
}
