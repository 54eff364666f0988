package org.wellspring.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes a cluster that is not there yet: whole or not at all, also when the program is killed meanwhile. */
final class NewCluster {
    private static final int PASSWORD_BYTES = 24;

    private NewCluster() {}

    /** @param data where it will be @param password file for the superuser's password, readable by this account alone */
    static void make(Path data, Path password, Commands commands) throws IOException {
        write(password);
        commands.own(data.getParent());
        var unfinished = data.resolveSibling("pgdata.unfinished");
        Folders.delete(unfinished);
        var sync = System.getProperty("os.name").equals("Linux") ? "syncfs" : "fsync";
        commands.run("initdb", "-D", unfinished.toString(), "-U", Cluster.SUPERUSER, "-E", "UTF8", "--sync-method=" + sync,
            "--auth=scram-sha-256", "--pwfile=" + password, "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C");
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(Path password) throws IOException {
        var random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, HexFormat.of().formatHex(random));
    }
}
