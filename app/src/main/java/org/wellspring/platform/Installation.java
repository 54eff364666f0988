package org.wellspring.platform;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where this installation lives.
 *
 * @param url address people use, for example {@code https://care.example.org}
 * @param privateUrl address of the private origin, the person's half
 * @param relayUrl where this half reaches the other one, usually the same as {@code privateUrl}
 * @param data folder for what is kept outside PostgreSQL (keys, checkpoints)
 * @param demonstration whether everybody here is made up, and visitors may change roles
 */
public record Installation(URI url, URI privateUrl, URI relayUrl, Path data, boolean demonstration) {
    /** Note in the data folder of a half: when it was last backed up, ISO 8601. The backup command writes it. */
    public static final String LAST_BACKUP = "last-backup";
    /** Room that the data folder's disk must have left, bytes. */
    public static final long NEEDED_DISK = 2L << 30;

    public boolean overHttps() {
        return "https".equals(url.getScheme()) && "https".equals(privateUrl.getScheme());
    }
}
