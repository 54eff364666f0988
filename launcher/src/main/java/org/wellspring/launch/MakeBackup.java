package org.wellspring.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wellspring.launch.backup.Backup;
import org.wellspring.launch.backup.Half;
import org.wellspring.launch.backup.LastBackup;

/** {@code wellspring backup [--verify] <folder> [app|relay]}; people may go on working meanwhile. */
final class MakeBackup {
    private final Settings settings;

    MakeBackup(Settings settings) {
        this.settings = settings;
    }

    void run(List<String> words, PrintStream out) throws Exception {
        var names = words.stream().filter(word -> !word.equals("--verify")).toList();
        if (names.isEmpty() || names.size() > 2) {
            throw new Refusal("Say where: ./wellspring backup <folder>, for example ./wellspring backup ../backup-monday. Nothing was copied.");
        }
        var folder = Path.of(names.getFirst()).toAbsolutePath().normalize();
        if (words.contains("--verify")) {
            verify(folder, out);
        } else {
            make(folder, Serve.Halves.named(names.size() == 2 ? names.getLast() : "both"), out);
        }
    }

    void make(Path folder, Serve.Halves wanted, PrintStream out) throws Exception {
        refuseOldFolder(folder);
        var opened = new ArrayList<Databases>();
        try {
            var halves = new ArrayList<Half>();
            if (wanted.app() && here("app", settings.appServer().isPresent())) {
                halves.add(half("app", opened, Databases.ofApp(settings)));
            }
            if (wanted.relay() && here("relay", settings.relayServer().isPresent())) {
                halves.add(half("relay", opened, Databases.ofRelay(settings)));
            }
            if (halves.isEmpty()) {
                throw new Refusal("There is nothing to back up in %s. Set WELLSPRING_DATA to the data folder.".formatted(settings.data()));
            }
            var at = Instant.now();
            var parts = new Backup(folder).make(halves, at);
            verify(folder, out);
            for (var half : halves) {
                LastBackup.note(half, at);
            }
            parts.forEach(part -> out.println("  %-10s %,d rows or files, %,d KB".formatted(part.file(), part.rows(), (part.bytes() + 1023) / 1024)));
            out.println(Backup.leftOut());
        } finally {
            for (var databases : opened) {
                databases.leave();
            }
        }
    }

    private boolean here(String half, boolean ownServer) {
        return ownServer || Files.exists(settings.data().resolve(half).resolve("pgdata"));
    }

    private Half half(String name, List<Databases> opened, Databases databases) {
        opened.add(databases);
        return new Half(name, databases.half(), settings.data().resolve(name));
    }

    private static void refuseOldFolder(Path folder) throws IOException {
        if (!Folder.isEmpty(folder)) {
            throw new Refusal("The folder %s is not empty. Name a new one for each backup, for example by its date. Nothing was copied.".formatted(folder));
        }
    }

    private static void verify(Path folder, PrintStream out) throws IOException {
        var complaints = new Backup(folder).complaints();
        if (!complaints.isEmpty()) {
            throw new Refusal("This backup cannot be restored:%n  %s%nMake a new one, or use another copy.".formatted(String.join("%n  ".formatted(), complaints)));
        }
        out.println("The backup in %s is whole: every entry has the length and the hash it was written with.".formatted(folder));
    }
}
