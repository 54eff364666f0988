package org.wellspring;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.wellspring.postgres.Cluster;
import org.wellspring.postgres.HalfDatabase;

/** Gives each test context a database of its own in one real PostgreSQL; requests run as the ordinary role. */
public class RealPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** The one PostgreSQL of all tests, for those that pull its plug. */
    public static Cluster cluster() {
        return Running.CLUSTER;
    }

    @Override public void initialize(ConfigurableApplicationContext context) {
        try {
            var home = Path.of("target/postgres");
            var name = "app_%d_%d".formatted(ProcessHandle.current().pid(), DATABASES.incrementAndGet());
            var half = HalfDatabase.in(Running.CLUSTER, name, "wellspring_app", home.resolve("secrets"));
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real-postgres", properties(half)));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("No PostgreSQL for the tests", e);
        }
    }

    private static Map<String, Object> properties(HalfDatabase half) {
        return Map.of(
            "spring.datasource.url", half.url() + "?options=-c%20wellspring.organisation=" + half.organisation(),
            "spring.datasource.username", half.role().user(), "spring.datasource.password", half.role().password(),
            "spring.flyway.url", half.url() + "?options=-c%20wellspring.organisation=" + half.organisation(),
            "spring.flyway.user", half.owner().user(), "spring.flyway.password", half.owner().password(),
            "spring.datasource.hikari.maximum-pool-size", 8,
            "wellspring.data", "target/data-%d-%d".formatted(ProcessHandle.current().pid(), DATABASES.get()));
    }

    private static final class Running {
        static final Cluster CLUSTER = open();

        private static Cluster open() {
            try {
                var cluster = Cluster.open(Path.of("target/postgres"), Path.of("../postgres/target/postgres-programs"), "fsync=off", "max_connections=200");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        cluster.close();
                    } catch (IOException alreadyGone) {
                        System.err.println("PostgreSQL for the tests had stopped already.");
                    }
                }));
                return cluster;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
