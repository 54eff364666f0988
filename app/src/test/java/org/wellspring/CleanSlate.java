package org.wellspring;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.wellspring.platform.MovedClock;

/** An organisation before its first day: for tests that need one of their own and would rather not start anew for it. */
@TestComponent
public class CleanSlate {
    private final Environment settings;
    private final MovedClock clock;
    private int wiped;

    CleanSlate(Environment settings, MovedClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Empties every module's tables as their owner, and puts the clock back; each time a minute later, because some things are remembered for a minute. */
    public void wipe() {
        clock.moveTo(TimeForTests.START.plusSeconds(60L * wiped++));
        try (var owner = DriverManager.getConnection(settings.getRequiredProperty("spring.flyway.url"), settings.getRequiredProperty("spring.flyway.user"), settings.getRequiredProperty("spring.flyway.password"));
             var statement = owner.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("""
                    select format('%I.%I', schemaname, tablename)
                    from pg_tables
                    where schemaname not in ('pg_catalog', 'information_schema', 'public', 'installation') and tablename not like 'flyway%'
                    """)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            statement.execute("truncate " + String.join(", ", tables) + " cascade");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
