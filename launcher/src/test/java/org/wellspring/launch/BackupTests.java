package org.wellspring.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.figures.Week;
import org.wellspring.launch.demo.Visit;
import org.wellspring.people.People;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import org.wellspring.postgres.Cluster;
import org.wellspring.relay.device.Says;

/** A backup brings back what was kept, brings back nothing that a week destroys, and never hides that something is missing. */
class BackupTests {
    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());
    private static final Week START = Week.parse("2026-08-03");
    private static final Week OPEN = START.plus(4);

    private static final MovedClock CLOCK = new MovedClock(Ward.moment(START, 0, 8));
    private static final Installed INSTALLED = Installed.on(CLOCK);
    private static Ward ward;
    private static Path whileOpen;
    private static Path afterClose;

    @BeforeAll static void backUpDuringAWeekAndAfterItsClose() throws Exception {
        INSTALLED.start();
        ward = new Ward(INSTALLED, CLOCK, START.monday());
        IntStream.range(0, 20).forEach(_ -> ward.visit(ward.hire()));
        ward.letTimersRun();
        ward.at(OPEN, 2, 9);
        ward.fetchTokens(ward.colleagues.subList(0, 4));
        ward.colleagues.subList(0, 4).forEach(colleague -> assertThat(colleague.phone().send(OPEN, Says.NOTHING.reporting("unsafe")).statusCode()).isEqualTo(200));
        whileOpen = backUp();
        ward.at(OPEN.plus(1), 0, 13);
        ward.letTimersRun();
        afterClose = backUp();
    }

    @AfterAll static void stop() {
        INSTALLED.close();
    }

    @Test void aBackupIsMadeWhilePeopleWork() {
        assertThat(INSTALLED.toApp().get("/help").statusCode()).isEqualTo(200);
        assertThat(INSTALLED.toRelay().get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(afterClose).isDirectoryContaining("glob:**app.zip").isDirectoryContaining("glob:**relay.zip").isDirectoryContaining("glob:**keys.zip");
        assertThat(INSTALLED.settings.data().resolve("app/last-backup")).exists();
        assertThat(INSTALLED.settings.data().resolve("relay/last-backup")).exists();
    }

    @Test void whatAWeekDestroysIsInNoBackup() throws Exception {
        assertThat(entries(whileOpen, "relay.zip")).contains("tables/relay.notice.csv", "tables/relay.release.csv", "tables/relay.charge.csv")
            .noneMatch(name -> name.contains("envelope"));
        assertThat(entries(whileOpen, "app.zip")).contains("tables/people.person.csv", "tables/audit.entry.csv", "tables/ballot.eligible.csv")
            .doesNotContain("tables/ballot.issued.csv").noneMatch(name -> name.contains("session"));
        assertThat(entries(whileOpen, "keys.zip")).contains("app/keys/app-signing.key", "app/keystore/wrapping.key", "relay/keys/relay-signing.key", "relay/keys/ledger.head")
            .doesNotContain("app/last-backup").noneMatch(name -> name.contains("sealing") || name.contains("issuer") || name.contains("pgdata") || name.contains("password"));
    }

    @Test void everyFileOfTheDataFolderIsEitherInTheBackupOrLeftOutOnPurpose() throws Exception {
        var here = List.of("app/keys/issuer/", "relay/keys/sealing-", "app/pgdata/", "relay/pgdata/", "app/secrets/", "relay/secrets/",
            "app/superuser.password", "relay/superuser.password", "app/start.lock", "relay/start.lock", "app/last-backup", "relay/last-backup", "app/postgresql.log", "relay/postgresql.log", "postgresql/");

        try (var files = Files.walk(INSTALLED.settings.data())) {
            var kept = entries(afterClose, "keys.zip");
            assertThat(files.filter(Files::isRegularFile).map(file -> INSTALLED.settings.data().relativize(file).toString())
                .filter(file -> here.stream().noneMatch(file::startsWith))).isNotEmpty().isSubsetOf(kept);
        }
    }

    @Test void aRestoreBringsBackPeopleNoticesAndKeys() throws Exception {
        var relayKey = INSTALLED.toRelay().get("/keys").body();
        try (var restored = restore(afterClose)) {
            restored.start();

            assertThat(restored.app(People.class).members(ward.team, OPEN.monday())).hasSameSizeAs(ward.colleagues);
            assertThat(restored.toRelay().get("/keys").body()).isEqualTo(relayKey);
            assertThat(restored.toRelay().get("/notices").body()).isEqualTo(INSTALLED.toRelay().get("/notices").body());
            assertThat(restored.toRelay().get("/releases").body()).isEqualTo(INSTALLED.toRelay().get("/releases").body()).contains("payload");
            assertThat(restored.toRelay().get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(restored.app(JdbcClient.class).sql("select about from audit.entry order by number").query(String.class).list())
                .isEqualTo(INSTALLED.app(JdbcClient.class).sql("select about from audit.entry order by number").query(String.class).list());
            signInAndGoOn(restored);
        }
    }

    private static void signInAndGoOn(Installed restored) {
        var founder = restored.app(People.class).withRole(Role.ADMINISTRATOR).getFirst();
        assertThat(founder).isEqualTo(ward.founder());
        var visit = new Visit(restored.settings.app().url()).enter(restored.app(OneTimeLinks.class).forDemo(ward.colleagues.getFirst().id()));
        assertThat(visit.page("/me")).contains("Colleague 1");
        assertThat(restored.app(JdbcClient.class).sql("select count(*) from ballot.issued").query(Integer.class).single()).isZero();
    }

    @Test void anOlderDatabaseBesideNewerHeadsIsRefusedByTheRelay() throws Exception {
        var mixed = Files.createDirectories(folder());
        Files.copy(whileOpen.resolve("relay.zip"), mixed.resolve("relay.zip"));
        Files.copy(afterClose.resolve("keys.zip"), mixed.resolve("keys.zip"));

        try (var restored = restore(mixed)) {
            var apart = Installed.with(restored.settings, Map.of("WELLSPRING_APP_KEY", INSTALLED.appKey()), CLOCK).start(Serve.Halves.RELAY);
            try (apart) {
                var ready = apart.toRelay().get("/health/ready");

                assertThat(ready.statusCode()).isEqualTo(503);
                assertThat(ready.body()).contains("Restore the newest backup");
                assertThat(apart.toRelay().get("/releases").body()).doesNotContain("payload");
            }
        }
    }

    @Test void aRestoreNeverOverwrites() {
        assertThatThrownBy(() -> new RestoreBackup(INSTALLED.settings).restore(afterClose, Serve.Halves.BOTH, SILENT))
            .isInstanceOf(Refusal.class).hasMessageContaining("is not empty").hasMessageContaining("Nothing was changed");
        assertThatThrownBy(() -> new MakeBackup(INSTALLED.settings).make(afterClose, Serve.Halves.BOTH, SILENT))
            .isInstanceOf(Refusal.class).hasMessageContaining("Name a new one");
    }

    @Test void aChangedWordIsNoticedBeforeAnythingIsRestored() throws Exception {
        var forged = copy(afterClose);
        rewrite(forged.resolve("app.zip"), "tables/people.person.csv", text -> text.replace("Colleague 7", "Colleague 8"));
        var settings = Installed.settings(Map.of());

        assertThatThrownBy(() -> new RestoreBackup(settings).restore(forged, Serve.Halves.BOTH, SILENT))
            .isInstanceOf(Refusal.class).hasMessageContaining("tables/people.person.csv was changed or damaged");
        assertThatThrownBy(() -> new MakeBackup(settings).run(List.of("--verify", forged.toString()), SILENT)).isInstanceOf(Refusal.class);
        assertThat(settings.data().resolve("app")).doesNotExist();
        new MakeBackup(settings).run(List.of("--verify", afterClose.toString()), SILENT);
    }

    @Test void aBackupOfAnotherVersionIsNamedAndLeavesNothingBehind() throws Exception {
        var other = copy(afterClose);
        rewrite(other.resolve("relay.zip"), "manifest.json", text -> text.replace("V1__notices_envelopes_releases.sql", "V0__older.sql"));
        var settings = Installed.settings(Map.of());

        assertThatThrownBy(() -> new RestoreBackup(settings).restore(other, Serve.Halves.RELAY, SILENT))
            .isInstanceOf(Refusal.class).hasMessageContaining("another version of Wellspring");

        assertThat(settings.data().resolve("relay")).doesNotExist();
    }

    @Test void aClusterThatRanGoesOnRunningAndOneThatDidNotIsStopped() throws Exception {
        try (var restored = restore(afterClose, Serve.Halves.APP)) {
            new MakeBackup(restored.settings).make(folder(), Serve.Halves.APP, SILENT);

            assertThat(restored.settings.data().resolve("app/pgdata/postmaster.pid")).doesNotExist();
            assertThat(INSTALLED.settings.data().resolve("app/pgdata/postmaster.pid")).exists();
        }
    }

    @Test void anExternalServerIsBackedUpAndRestoredWithoutASuperuser() throws Exception {
        var home = Path.of("target/own-server", UUID.randomUUID().toString());
        try (var cluster = Cluster.open(home, Path.of("../postgres/target/postgres-programs"))) {
            try (var connection = cluster.connect("postgres"); var statement = connection.createStatement()) {
                statement.execute("create role care login createrole password 'of-the-hospital'");
                statement.execute("create database care owner care");
            }
            var settings = Installed.settings(Map.of("WELLSPRING_DATABASE_URL", cluster.url("care"), "WELLSPRING_DATABASE_USER", "care", "WELLSPRING_DATABASE_PASSWORD", "of-the-hospital"));

            var said = new ByteArrayOutputStream();
            new RestoreBackup(settings).restore(afterClose, Serve.Halves.APP, new PrintStream(said));
            var again = folder();
            new MakeBackup(settings).make(again, Serve.Halves.APP, SILENT);

            assertThat(said.toString()).contains("The audit log is whole").doesNotContain("CAREFUL");
            assertThat(read(again, "app.zip", "tables/people.person.csv")).isEqualTo(read(afterClose, "app.zip", "tables/people.person.csv"));
            assertThatThrownBy(() -> new RestoreBackup(settings).restore(afterClose, Serve.Halves.APP, SILENT)).hasMessageContaining("is not empty");
        }
    }

    private static Path backUp() throws Exception {
        var folder = folder();
        new MakeBackup(INSTALLED.settings).make(folder, Serve.Halves.BOTH, SILENT);
        return folder;
    }

    private static Installed restore(Path backup) throws Exception {
        return restore(backup, Serve.Halves.BOTH);
    }

    private static Installed restore(Path backup, Serve.Halves halves) throws Exception {
        var settings = Installed.settings(Map.of());
        new RestoreBackup(settings).restore(backup, halves, SILENT);
        return new Installed(settings, CLOCK);
    }

    private static Path folder() {
        return Path.of("target/backups", UUID.randomUUID().toString()).toAbsolutePath();
    }

    private static Path copy(Path backup) throws IOException {
        var copy = Files.createDirectories(folder());
        for (var file : List.of("app.zip", "relay.zip", "keys.zip")) {
            Files.copy(backup.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    private static List<String> entries(Path backup, String archive) throws IOException {
        try (var zip = new ZipFile(backup.resolve(archive).toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String read(Path backup, String archive, String entry) throws IOException {
        try (var zip = new ZipFile(backup.resolve(archive).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void rewrite(Path archive, String entry, UnaryOperator<String> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipFile(archive.toFile()); var to = new ZipOutputStream(bytes)) {
            for (var each : from.stream().toList()) {
                var text = new String(from.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(each.getName()));
                to.write((each.getName().equals(entry) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(archive, bytes.toByteArray());
    }
}
