package org.wellspring.home.health;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Installation;
import org.wellspring.web.HealthPart;
import org.wellspring.web.Text;

/** How old the newest backup of this half is. The backup command leaves a note in the data folder; other tools leave none. */
@Component
@Order(5)
class BackupHealth implements HealthPart {
    private static final Duration OLDEST = Duration.ofDays(2);

    private final Installation installation;
    private final Clock clock;

    BackupHealth(Installation installation, Clock clock) {
        this.installation = installation;
        this.clock = clock;
    }

    @Override public Health now(Text text) {
        return in(text, noted().map(at -> Duration.between(at, clock.instant())));
    }

    /** @param age empty where none is known */
    static Health in(Text text, Optional<Duration> age) {
        var name = text.of("home.health.backup");
        if (age.isEmpty()) {
            return new Health(name, false, text.of("home.health.backup.none"));
        }
        boolean fresh = age.get().compareTo(OLDEST) <= 0;
        return new Health(name, fresh, text.of(fresh ? "home.health.backup.well" : "home.health.backup.old", "age", Ages.of(age.get(), text)));
    }

    private Optional<Instant> noted() {
        try {
            return Optional.of(Instant.parse(Files.readString(installation.data().resolve(Installation.LAST_BACKUP)).strip()));
        } catch (IOException | DateTimeException noneThatCanBeRead) {
            return Optional.empty();
        }
    }
}
