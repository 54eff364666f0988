package org.wellspring.relay.keys;

import com.google.crypto.tink.subtle.X25519;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellspring.figures.Week;

/** One file for each period that takes envelopes or ratings and is not closed; a quarter is named by its first week. */
public final class SealingKeys {
    private final KeyFolder folder;
    private final String before;
    private final Pattern file;

    private SealingKeys(KeyFolder folder, String before) {
        this.folder = folder;
        this.before = before;
        this.file = Pattern.compile(before + "([0-9]{4}-[0-9]{2}-[0-9]{2})\\.key");
    }

    public static SealingKeys ofWeeks(KeyFolder folder) {
        return new SealingKeys(folder, "sealing-");
    }

    static SealingKeys ofQuarters(KeyFolder folder) {
        return new SealingKeys(folder, "sealing-quarter-");
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
        return folder.names().stream().map(file::matcher).filter(Matcher::matches).map(name -> Week.parse(name.group(1))).toList();
    }

    public void destroy(Week week) {
        folder.destroy(file(week));
    }

    private String file(Week week) {
        return "%s%s.key".formatted(before, week);
    }
}
