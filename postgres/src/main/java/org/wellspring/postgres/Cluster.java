package org.wellspring.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * One PostgreSQL cluster in a folder. {@link #open} initialises it on first use, adopts it when a killed program left it
 * running, and starts it otherwise. Two programs on one folder take turns on a lock file.
 */
public final class Cluster implements AutoCloseable {
    /** The bootstrap superuser; only the start and the backup use it. */
    public static final String SUPERUSER = "wellspring";
    private static final int START_ATTEMPTS = 5;

    private final Path data;
    private final Path password;
    private final Commands commands;
    private final List<String> settings;
    private int port;
    private boolean adopted;

    private Cluster(Path home, Commands commands, List<String> settings) {
        this.data = home.resolve("pgdata");
        this.password = home.resolve("superuser.password");
        this.commands = commands;
        this.settings = settings;
    }

    /**
     * @param home folder of this cluster; made if absent
     * @param programs folder for the unpacked programs; several clusters may share it
     * @param settings further {@code name=value} server settings
     * @throws IOException when PostgreSQL cannot be started; the message says what it printed
     */
    public static Cluster open(Path home, Path programs, String... settings) throws IOException {
        home = home.toAbsolutePath().normalize();
        Files.createDirectories(home);
        var binaries = Binaries.unpackedUnder(programs.toAbsolutePath().normalize());
        var cluster = new Cluster(home, Commands.forHome(home, binaries), List.of(settings));
        try (var channel = FileChannel.open(home.resolve("start.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); var _ = channel.lock()) {
            if (!Files.exists(cluster.data.resolve("PG_VERSION"))) {
                NewCluster.make(cluster.data, cluster.password, cluster.commands);
            }
            cluster.adopted = cluster.adopt();
            if (!cluster.adopted) {
                cluster.start(freePort());
            }
        }
        return cluster;
    }

    /** Whether it ran already when it was opened: for another program, or left over from one that was killed. */
    public boolean adopted() {
        return adopted;
    }

    public int port() {
        return port;
    }

    public Path dataFolder() {
        return data;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String superuserPassword() {
        try {
            return Files.readString(password);
        } catch (IOException e) {
            throw new IllegalStateException("The database password file %s cannot be read. Give this account the right to read it.".formatted(password), e);
        }
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, superuserPassword());
    }

    /**
     * Starts it again, on the port that everybody knows, if it died; it recovers what it acknowledged.
     *
     * @return whether it had died
     */
    public boolean revive() throws IOException {
        if (listens()) {
            return false;
        }
        try (var channel = FileChannel.open(data.resolveSibling("start.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); var _ = channel.lock()) {
            if (listens()) {
                return false;
            }
            start(port);
            return true;
        }
    }

    /**
     * Begins a new write-ahead log file and deletes the older ones, once all they hold is in the tables. A log says to the
     * microsecond in which order things were written; the tables need not. Needs {@code wal_recycle=off}: a recycled file keeps its content.
     */
    public void dropOldLog() throws SQLException {
        try (var connection = connect("postgres"); var statement = connection.createStatement()) {
            statement.execute("select pg_switch_wal()");
            statement.execute("checkpoint");
        }
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    @Override public void close() throws IOException {
        commands.exit("pg_ctl", "stop", "-m", "fast", "-w", "-D", data.toString());
    }

    private boolean adopt() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        for (int attempt = 0; attempt < 100 && Files.exists(pidFile); attempt++) {
            if (commands.exit("pg_ctl", "status", "-D", data.toString()) != 0) {
                return false;
            }
            var lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.<String>of();
            if (lines.size() > 7 && lines.get(7).trim().equals("ready")) {
                port = Integer.parseInt(lines.get(3).trim());
                if (answers()) {
                    return true;
                }
            }
            pause(100);
        }
        return false;
    }

    private boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void start(int at) throws IOException {
        port = at;
        var options = new StringBuilder("-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= ".formatted(port));
        settings.forEach(setting -> options.append("-c ").append(setting).append(' '));
        for (int attempt = 1; ; attempt++) {
            try {
                commands.run("pg_ctl", "start", "-w", "-t", "60", "-D", data.toString(),
                    "-l", data.resolveSibling("postgresql.log").toString(), "-o", options.toString());
                return;
            } catch (IOException childrenOfAKilledServerStillAttached) {
                if (attempt == START_ATTEMPTS) {
                    throw childrenOfAKilledServerStillAttached;
                }
                pause(1000);
            }
        }
    }

    private static void pause(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
