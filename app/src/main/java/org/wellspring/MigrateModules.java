package org.wellspring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
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
    static final List<String> MODULES = List.of("audit", "people", "shifts", "help", "notifications", "privacy", "ballot", "voice", "adoption");

    @Override public void migrate(Flyway all) {
        Stream.concat(Stream.of(SHARED), MODULES.stream()).map(module -> of(module, all)).forEach(Flyway::migrate);
    }

    private static Flyway of(String module, Flyway all) {
        var configuration = all.getConfiguration();
        return Flyway.configure()
            .configuration(configuration)
            .locations(Arrays.stream(configuration.getLocations()).map(Location::toString).map(folder -> folder + "/" + module).toArray(String[]::new))
            .table(module.equals(SHARED) ? configuration.getTable() : configuration.getTable() + "_" + module)
            .baselineVersion("0")
            .baselineOnMigrate(true)
            .load();
    }
}
