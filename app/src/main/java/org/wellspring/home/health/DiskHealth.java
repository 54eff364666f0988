package org.wellspring.home.health;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Installation;
import org.wellspring.web.HealthPart;
import org.wellspring.web.Text;

/** Room left where this half keeps its data. */
@Component
@Order(6)
class DiskHealth implements HealthPart {
    private final Installation installation;

    DiskHealth(Installation installation) {
        this.installation = installation;
    }

    @Override public Health now(Text text) {
        try {
            var folder = Files.createDirectories(installation.data());
            return in(text, Files.getFileStore(folder).getUsableSpace());
        } catch (IOException unreadable) {
            return new Health(text.of("home.health.disk"), false, text.of("home.health.disk.unreadable"));
        }
    }

    /** @param free in bytes */
    static Health in(Text text, long free) {
        boolean enough = free >= Installation.NEEDED_DISK;
        return new Health(text.of("home.health.disk"), enough, text.of(enough ? "home.health.disk.well" : "home.health.disk.full", "free", free >> 20));
    }
}
