package org.wellspring.postgres;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this machine, unpacked once for each version into a folder named by their checksum. */
record Binaries(Path bin) {

    static synchronized Binaries unpackedUnder(Path folder) throws IOException {
        byte[] archive = archiveForThisMachine();
        var target = folder.resolve(checksum(archive));
        if (!Files.isDirectory(target)) {
            unpack(archive, target);
        }
        return new Binaries(target.resolve("bin"));
    }

    String tool(String name) {
        return bin.resolve(name).toString();
    }

    private static byte[] archiveForThisMachine() throws IOException {
        var os = System.getProperty("os.name").toLowerCase().startsWith("mac") ? "darwin" : "linux";
        var arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "postgres-%s-%s.txz".formatted(os, arch);
        try (var in = Binaries.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IOException("No PostgreSQL programs (%s) for this machine are packed in. Point WELLSPRING_DATABASE_URL and WELLSPRING_RELAY_DATABASE_URL at servers of your own.".formatted(name));
            }
            return in.readAllBytes();
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        var unfinished = Files.createTempDirectory(target.getParent(), "unpacking");
        try (var tar = new TarArchiveInputStream(new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, unfinished);
            }
        }
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException failure) {
            if (!Files.isDirectory(target)) {
                throw failure;
            }
            Folders.delete(unfinished);
            return;
        }
        target.toFile().setReadable(true, false);
        target.toFile().setExecutable(true, false);
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        var file = root.resolve(entry.getName()).normalize();
        if (!file.startsWith(root)) {
            throw new IOException("The PostgreSQL archive holds a path outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0) {
            file.toFile().setExecutable(true, false);
        }
    }

    /** Tells one edition from another; a cryptographic hash of so much would be felt at every start. */
    private static String checksum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return "%08x-%d".formatted(sum.getValue(), bytes.length);
    }
}
