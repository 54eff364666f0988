package org.wellspring;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Migrates each module's own folder with a history of its own, whatever they share first. The list stands here, and a test
 * holds it to the modules: working it out at every start took longer than the rest of the start together.
 */
@Component
class MigrateModules implements FlywayMigrationStrategy {
    /** Shared by all modules; its history has the plain name. */
    static final String SHARED = "__root";
    /** A module comes after those it depends on. */
    static final List<String> MODULES = List.of("audit", "people", "shifts", "help", "notifications", "privacy", "ballot", "voice", "clients", "adoption");
    /** One locks while the other migrates. */
    private static final int AT_ONCE = 4;

    @Override public void migrate(Flyway all) {
        try (var connections = shared(all.getConfiguration().getDataSource())) {
            Stream.concat(Stream.of(SHARED), MODULES.stream()).map(module -> of(module, all, connections)).forEach(Flyway::migrate);
        }
    }

    /** Each of them would otherwise sign in to the database anew, several times. */
    private static HikariDataSource shared(DataSource owners) {
        var connections = new HikariDataSource();
        connections.setDataSource(new Closing(owners));
        connections.setPoolName("migrations");
        connections.setMinimumIdle(0);
        connections.setMaximumPoolSize(AT_ONCE);
        return connections;
    }

    private static Flyway of(String module, Flyway all, DataSource connections) {
        var configuration = all.getConfiguration();
        return Flyway.configure()
            .configuration(configuration)
            .dataSource(connections)
            .locations(Arrays.stream(configuration.getLocations()).map(Location::toString).map(folder -> folder + "/" + module).toArray(String[]::new))
            .table(module.equals(SHARED) ? configuration.getTable() : configuration.getTable() + "_" + module)
            .baselineVersion("0")
            .baselineOnMigrate(true)
            .load();
    }

    /** Says how long the pool may take to close; a source that says nothing gives it no time, and it complains. */
    private static final class Closing extends DelegatingDataSource {
        private static final int SECONDS = 5;

        Closing(DataSource owners) {
            super(owners);
        }

        @Override public int getLoginTimeout() {
            return SECONDS;
        }

        @Override public void setLoginTimeout(int seconds) {}
    }
}
