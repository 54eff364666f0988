package org.wellspring.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.wellspring.platform.Installation;

/** {@code wellspring doctor}: what is wrong with this machine, in plain words, each with the next step. */
final class Doctor {
    private static final int OLDEST_POSTGRESQL = 150_000;

    /** One thing looked at. */
    private record Finding(boolean fine, String words) {}

    private final Settings settings;

    Doctor(Settings settings) {
        this.settings = settings;
    }

    /** @return whether Wellspring can start here */
    boolean examine(PrintStream out) {
        var findings = new ArrayList<Finding>();
        findings.add(java());
        findings.add(new Finding(true, "Start " + FasterStart.words()));
        findings.add(port("organisation's half", settings.app().port(), "WELLSPRING_PORT"));
        findings.add(port("person's half", settings.relay().port(), "WELLSPRING_PRIVATE_PORT"));
        findings.add(folder());
        findings.add(disk());
        findings.addAll(databases());
        findings.add(addresses());
        settings.tls().ifPresent(pem -> {
            findings.add(readable("Certificate file", pem.certificate(), "WELLSPRING_TLS_CERTIFICATE"));
            findings.add(readable("Key file", pem.key(), "WELLSPRING_TLS_KEY"));
        });
        settings.certificateAuthority().ifPresent(pem -> findings.add(readable("Authority file", pem, "WELLSPRING_CA")));
        findings.forEach(finding -> out.println((finding.fine() ? "  fine   " : "  wrong  ") + finding.words()));
        boolean fine = findings.stream().allMatch(Finding::fine);
        out.println(fine ? "Wellspring can start here." : "Mend what is marked wrong, then run ./wellspring doctor again.");
        return fine;
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        return new Finding(version >= 25, "Java %d%s".formatted(version, version >= 25 ? "" : ": install a JDK 25 or later; any usual place will do"));
    }

    private Finding port(String half, int port, String setting) {
        return Ports.free(port) ? new Finding(true, "Port %d for the %s is free".formatted(port, half))
            : new Finding(false, "Port %d for the %s is taken: stop that program (it may be Wellspring itself), or set %s".formatted(port, half, setting));
    }

    private Finding folder() {
        try {
            Files.createDirectories(settings.data());
            var probe = Files.createTempFile(settings.data(), "doctor", ".probe");
            Files.delete(probe);
            return new Finding(true, "Data folder %s can be written".formatted(settings.data()));
        } catch (IOException e) {
            return new Finding(false, "Data folder %s cannot be written: give this account the right, or set WELLSPRING_DATA".formatted(settings.data()));
        }
    }

    private Finding disk() {
        try {
            var existing = existing(settings.data());
            long free = Files.getFileStore(existing).getUsableSpace();
            return new Finding(free >= Installation.NEEDED_DISK, "%d MB of disk free%s".formatted(free >> 20, free >= Installation.NEEDED_DISK ? "" : ": at least 2048 MB are needed; make room or set WELLSPRING_DATA to a larger disk"));
        } catch (IOException e) {
            return new Finding(false, "The disk of %s cannot be read: %s".formatted(settings.data(), e.getMessage()));
        }
    }

    private List<Finding> databases() {
        var findings = new ArrayList<Finding>();
        settings.appServer().ifPresent(server -> findings.add(server("WELLSPRING_DATABASE", server)));
        settings.relayServer().ifPresent(server -> findings.add(server("WELLSPRING_RELAY_DATABASE", server)));
        if (findings.isEmpty()) {
            findings.add(new Finding(true, "Databases: embedded PostgreSQL, one cluster for each half"));
        }
        return findings;
    }

    private static Finding server(String name, Settings.Server server) {
        try (var connection = DriverManager.getConnection(server.url(), server.owner().user(), server.owner().password());
             var rows = connection.createStatement().executeQuery("select current_setting('server_version_num')::int, current_setting('server_version')")) {
            rows.next();
            return new Finding(rows.getInt(1) >= OLDEST_POSTGRESQL, "%s answers: PostgreSQL %s%s".formatted(name, rows.getString(2), rows.getInt(1) >= OLDEST_POSTGRESQL ? "" : "; version 15 or later is needed"));
        } catch (SQLException e) {
            return new Finding(false, "%s does not answer: %s. Check address, user, password and the server's own access rules".formatted(name, e.getMessage()));
        }
    }

    private Finding addresses() {
        boolean https = settings.app().url().getScheme().equals("https") && settings.relay().url().getScheme().equals("https");
        boolean local = settings.app().url().getHost().equals("localhost");
        if (https || local) {
            return new Finding(true, "Addresses: %s and %s%s".formatted(settings.app().url(), settings.relay().url(), https ? "" : " (this machine only; phones need https)"));
        }
        return new Finding(false, "Addresses %s and %s: phones need https on both. Set WELLSPRING_URL and WELLSPRING_PRIVATE_URL to https addresses".formatted(settings.app().url(), settings.relay().url()));
    }

    private static Finding readable(String what, Path file, String setting) {
        return Files.isReadable(file) ? new Finding(true, "%s %s can be read".formatted(what, file))
            : new Finding(false, "%s %s cannot be read: give this account the right, or correct %s".formatted(what, file, setting));
    }

    private static Path existing(Path folder) {
        return Files.exists(folder) ? folder : existing(folder.getParent());
    }
}
