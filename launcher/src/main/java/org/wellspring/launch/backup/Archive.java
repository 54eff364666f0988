package org.wellspring.launch.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file that only this account can read. It has its name once it is whole. */
final class Archive implements AutoCloseable {
    private final Path file;
    private final Path unfinished;
    private final ZipOutputStream zip;
    private final List<Manifest.Entry> entries = new ArrayList<>();

    Archive(Path file) throws IOException {
        this.file = file;
        this.unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        this.zip = new ZipOutputStream(Files.newOutputStream(unfinished));
    }

    /** Writes one entry, leaves the stream open and says how many rows it wrote. */
    @FunctionalInterface
    interface Content {
        long into(OutputStream out) throws Exception;
    }

    void add(String name, Content content) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        var digest = new DigestOutputStream(zip, Contents.sha256());
        var rows = content.into(digest);
        zip.closeEntry();
        entries.add(new Manifest.Entry(name, rows, HexFormat.of().formatHex(digest.getMessageDigest().digest())));
    }

    Manifest finish(String part, String made, List<String> migrations, Map<String, Long> sequences) throws IOException {
        var manifest = new Manifest(1, part, made, migrations, List.copyOf(entries), sequences);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.write());
        zip.closeEntry();
        zip.close();
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return manifest;
    }

    /** Without {@link #finish} nothing is left behind. */
    @Override public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(unfinished);
    }
}
