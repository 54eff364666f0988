package org.wellspring.notifications.push;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether pushes may leave for the push services; off until an administrator says so. */
@Repository
public class PushSwitch {
    private final JdbcClient jdbc;

    PushSwitch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean on() {
        return jdbc.sql("""
                select push
                from notifications.connection
                """).query(Boolean.class).optional().orElse(false);
    }

    public void turn(boolean on) {
        jdbc.sql("""
                insert into notifications.connection (push)
                values (:on)
                on conflict (organisation) do update set push = excluded.push
                """).param("on", on).update();
    }
}
