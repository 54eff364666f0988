package org.wellspring.launch.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.wellspring.platform.Installation;

/** A note in the data folder of each half: when it was last backed up. The administrator's page reads it; no backup holds it. */
public final class LastBackup {
    private LastBackup() {}

    public static void note(Half half, Instant at) throws IOException {
        Files.writeString(Files.createDirectories(half.folder()).resolve(Installation.LAST_BACKUP), at + "\n");
    }
}
