package org.wellspring.relay.keys;

import com.google.crypto.tink.subtle.X25519;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellspring.figures.Week;

/** One file for each week that is declared and not closed. */
public final class SealingKeys {
    private static final Pattern FILE = Pattern.compile("sealing-([0-9-]{10})\\.key");

    private final KeyFolder folder;

    SealingKeys(KeyFolder folder) {
        this.folder = folder;
    }

    /** The week's key; made now where there is none yet. */
    public SealingKey made(Week week) {
        return of(week).orElseGet(() -> {
            folder.write(file(week), X25519.generatePrivateKey());
            return of(week).orElseThrow();
        });
    }

    /** Nothing once the week is closed, and after a restore: these files are in no backup. */
    public Optional<SealingKey> of(Week week) {
        return folder.read(file(week)).map(SealingKey::of);
    }

    public boolean hold(Week week) {
        return folder.holds(file(week));
    }

    /** Weeks whose key is still there. */
    public List<Week> weeks() {
        return folder.names().stream().map(FILE::matcher).filter(Matcher::matches).map(name -> Week.parse(name.group(1))).toList();
    }

    public void destroy(Week week) {
        folder.destroy(file(week));
    }

    private static String file(Week week) {
        return "sealing-%s.key".formatted(week);
    }
}
