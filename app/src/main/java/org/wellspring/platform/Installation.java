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
    public boolean overHttps() {
        return "https".equals(url.getScheme()) && "https".equals(privateUrl.getScheme());
    }
}
