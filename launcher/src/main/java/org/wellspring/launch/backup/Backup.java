package org.wellspring.launch.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A folder with {@code app.zip}, {@code relay.zip} and {@code keys.zip}; a half that is not here has no archive. */
public final class Backup {
    static final String KEYS = "keys.zip";
    static final String WORDS = "about.txt";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Path folder;

    public Backup(Path folder) {
        this.folder = folder;
    }

    /** What was written, for the person at the keyboard. */
    public record Part(String file, long entries, long rows, long bytes) {}

    /**
     * Copies the halves in an order that fits together again: the relay's remembered heads before its database, so that the
     * database is never the older one; the app's database before the relay's, so that the app never knows a release that the relay
     * does not; checkpoints of the audit log before the log; keys of people after the rows sealed with them.
     */
    public List<Part> make(List<Half> halves, Instant now) throws Exception {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var made = MINUTE.format(now);
        var parts = new ArrayList<Part>();
        try (var keys = new Archive(folder.resolve(KEYS))) {
            for (var relay : named("relay", halves)) {
                KeyFiles.addOthers(relay, keys);
            }
            for (var app : named("app", halves)) {
                KeyFiles.addCheckpoints(app, keys);
                parts.add(part(app.archive(), CopyOut.write(app, folder, made)));
                KeyFiles.addOthers(app, keys);
            }
            for (var relay : named("relay", halves)) {
                parts.add(part(relay.archive(), CopyOut.write(relay, folder, made)));
            }
            parts.add(part(KEYS, keys.finish("keys", made, List.of(), Map.of())));
        }
        Files.writeString(folder.resolve(WORDS), words(made, parts));
        return parts;
    }

    private static List<Half> named(String name, List<Half> halves) {
        return halves.stream().filter(half -> half.name().equals(name)).toList();
    }

    private Part part(String file, Manifest manifest) throws IOException {
        return new Part(file, manifest.entries().size(), manifest.rows(), Files.size(folder.resolve(file)));
    }

    private static String words(String made, List<Part> parts) {
        var words = new StringBuilder("A backup of Wellspring, made %s. Restore it with: ./wellspring restore <this folder>%n".formatted(made));
        parts.forEach(part -> words.append("  %-10s %s%n".formatted(part.file(), part.file().equals(KEYS)
            ? "keys of people and signing keys. Keep it elsewhere than the databases, and no longer than erasing somebody may take."
            : "%d tables, %d rows".formatted(part.entries(), part.rows()))));
        return words.append(LeftOut.WORDS).toString();
    }

    public static String leftOut() {
        return LeftOut.WORDS;
    }

    /** Reads every byte of every archive. */
    public List<String> complaints() throws IOException {
        var complaints = new ArrayList<String>();
        int archives = 0;
        for (var file : List.of("app.zip", "relay.zip", KEYS)) {
            try (var contents = Contents.of(folder.resolve(file)).orElse(null)) {
                if (contents != null) {
                    archives++;
                    complaints.addAll(contents.complaints());
                }
            } catch (Damaged damaged) {
                complaints.add(damaged.getMessage());
            }
        }
        if (archives == 0 && complaints.isEmpty()) {
            complaints.add("There is no backup in %s: neither app.zip nor relay.zip nor keys.zip.".formatted(folder));
        }
        return complaints;
    }

    /** Whether the folder holds this half's database. */
    public boolean holds(String half) {
        return Files.exists(folder.resolve(half + ".zip"));
    }

    /** Loads one half: its database was migrated by this program and is empty otherwise; its folder holds no key yet. */
    public void restore(Half half) throws Exception {
        try (var database = Contents.of(folder.resolve(half.archive())).orElseThrow(); var keys = Contents.of(folder.resolve(KEYS)).orElse(null)) {
            CopyIn.load(half, database);
            if (keys != null) {
                KeyFiles.unpack(half, keys);
            }
        }
    }
}
