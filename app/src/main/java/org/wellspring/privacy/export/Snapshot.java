package org.wellspring.privacy.export;

import java.util.Map;
import java.util.function.Consumer;
import org.wellspring.privacy.releases.Releases;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.Release;
import org.wellspring.privacy.spi.SignedDocument;

/**
 * Everything released up to one release. Read twice, it says the same twice: it depends on releases, and on the notices they name.
 *
 * @param organisation as the newest of these notices has it
 * @param relayKey 32 bytes in base64url
 * @param number of the newest release; 0 before the first
 * @param names of groups, by leaf
 */
record Snapshot(String organisation, String relayKey, int number, String head, Map<String, String> names, Releases releases) {
    /** One release after the other, so that no more than a few are in memory. */
    void each(Consumer<Opened> reader) {
        for (var next = releases.documentsAfter(0); !next.isEmpty();) {
            var last = 0;
            for (var document : next) {
                var release = releases.read(document);
                last = release.number();
                if (last > number) {
                    return;
                }
                reader.accept(new Opened(document, release));
            }
            next = releases.documentsAfter(last);
        }
    }

    record Opened(SignedDocument document, Release release) {}

    String name(LeafId group) {
        return names.getOrDefault(group.value(), "");
    }
}
