package org.wellspring.privacy.export;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every file ever offered here was called, and which release was its newest; nothing of the files themselves, and not who took one. */
@Component
class Fingerprints {
    private final JdbcClient jdbc;

    Fingerprints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(Manifest.File file, int release) {
        jdbc.sql("""
                insert into privacy.exported (sha256, file, release)
                values (:sha256, :file, :release)
                on conflict do nothing
                """)
            .param("sha256", file.sha256()).param("file", file.name()).param("release", release).update();
    }

    Optional<Known> find(String sha256) {
        return jdbc.sql("select file, release from privacy.exported where sha256 = :sha256").param("sha256", sha256).query(Known.class).optional();
    }

    /** @param release number of the newest release in it */
    record Known(String file, int release) {}
}
