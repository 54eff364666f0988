package org.wellspring.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellspring.audit.log.CheckKept;
import org.wellspring.audit.log.Checked;
import org.wellspring.ballot.SigningKey;
import org.wellspring.launch.backup.Backup;
import org.wellspring.launch.backup.Damaged;
import org.wellspring.launch.backup.Half;

/** {@code wellspring restore <folder> [app|relay]}: into an empty data folder, or an empty database of the organisation's own. */
final class RestoreBackup {
    private final Settings settings;

    RestoreBackup(Settings settings) {
        this.settings = settings;
    }

    void run(List<String> words, PrintStream out) throws Exception {
        if (words.isEmpty() || words.size() > 2) {
            throw new Refusal("Say what: ./wellspring restore <folder of the backup>. Nothing was changed.");
        }
        restore(Path.of(words.getFirst()).toAbsolutePath().normalize(), Serve.Halves.named(words.size() == 2 ? words.getLast() : "both"), out);
    }

    void restore(Path folder, Serve.Halves wanted, PrintStream out) throws Exception {
        var backup = new Backup(folder);
        var complaints = backup.complaints();
        if (!complaints.isEmpty()) {
            throw new Refusal("This backup cannot be restored. Nothing was changed.%n  %s".formatted(String.join("%n  ".formatted(), complaints)));
        }
        boolean app = wanted.app() && backup.holds("app");
        boolean relay = wanted.relay() && backup.holds("relay");
        Serve.oneLogForBothHalves();
        refuseFull("app", app, settings.appServer());
        refuseFull("relay", relay, settings.relayServer());
        if (app) {
            restore("app", backup, out);
            out.println("  " + auditLog());
        }
        if (relay) {
            restore("relay", backup, out);
        }
        out.println("Every row was read back and has the hash it was copied with. Start with ./wellspring serve.");
        out.println(Backup.leftOut());
    }

    private void refuseFull(String half, boolean wanted, Optional<Settings.Server> own) throws IOException, SQLException {
        if (wanted && !Folder.isEmpty(settings.data().resolve(half))) {
            throw new Refusal("%s is not empty. A restore never overwrites: move it away, or set WELLSPRING_DATA to a new folder. Nothing was changed.".formatted(settings.data().resolve(half)));
        }
        if (wanted && own.isPresent() && holdsTables(own.get())) {
            throw new Refusal("The database %s is not empty. A restore never overwrites: make an empty one. Nothing was changed.".formatted(own.get().url()));
        }
    }

    private static boolean holdsTables(Settings.Server server) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), server.owner().user(), server.owner().password());
             var rows = connection.createStatement().executeQuery("select exists (select from pg_tables where schemaname not in ('pg_catalog', 'information_schema'))")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private void restore(String half, Backup backup, PrintStream out) throws Exception {
        boolean embedded = (half.equals("app") ? settings.appServer() : settings.relayServer()).isEmpty();
        try (var databases = half.equals("app") ? Databases.ofApp(settings) : Databases.ofRelay(settings)) {
            migrate(half, databases);
            backup.restore(new Half(half, databases.half(), settings.data().resolve(half)));
            out.println("  %-6s restored into %s".formatted(half, embedded ? settings.data().resolve(half) : databases.half().url()));
        } catch (Exception failure) {
            Folder.delete(settings.data().resolve(half));
            throw failure instanceof Damaged damaged ? new Refusal(damaged.getMessage()) : failure;
        }
    }

    /** Starts the restored half for a moment, and reads the whole log against its checkpoints. */
    private String auditLog() throws IOException, SQLException {
        try (var databases = Databases.ofApp(settings);
             var app = AppHalf.start(onLoopback(settings.data()), databases.half(), Serve.Halves.BOTH, Clock.systemUTC(), false)) {
            return switch (app.getBean(CheckKept.class).check()) {
                case Checked.Whole(var entries, var checkpoints) -> "The audit log is whole: %d entries agree with %d checkpoints.".formatted(entries, checkpoints);
                case Checked.Altered(var number) -> "CAREFUL: entry %d of the audit log was altered. Compare with an older backup.".formatted(number);
                case Checked.CutOff(var last, var seen) -> "CAREFUL: the audit log ends at entry %d, and a checkpoint saw entry %d. Use app.zip and keys.zip of one backup, or ask who shortened it.".formatted(last, seen);
                case Checked.Rewritten(var number) -> "CAREFUL: the audit log was written anew up to entry %d. Compare with an older backup.".formatted(number);
            };
        }
    }

    private Settings onLoopback(Path data) {
        return new Settings(data, new Settings.Door(0, settings.app().url()), new Settings.Door(0, settings.relay().url()), Map.of("WELLSPRING_BIND", "127.0.0.1"));
    }

    /** A start of the half makes its tables; what else it makes lies in a folder that is thrown away. */
    private void migrate(String half, Databases databases) throws IOException {
        var scratch = Files.createTempDirectory("wellspring-restore");
        var here = onLoopback(scratch);
        try {
            var context = half.equals("app") ? AppHalf.start(here, databases.half(), Serve.Halves.BOTH, Clock.systemUTC(), false)
                : RelayHalf.start(here, databases.half(), SigningKey.in(scratch.resolve("app")).publicText(), Clock.systemUTC());
            context.close();
        } finally {
            Folder.delete(scratch);
        }
    }
}
