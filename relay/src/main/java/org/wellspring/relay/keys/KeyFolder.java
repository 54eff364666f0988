package org.wellspring.relay.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * A folder of small secret files that only this account can read. What {@link #write} returned from survives a crash;
 * what {@link #destroy} returned from is overwritten and gone.
 */
public final class KeyFolder {
    private final Path folder;

    public KeyFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException("The key folder %s cannot be made private. Give this account its own folder.".formatted(folder), e);
        }
    }

    public Optional<byte[]> read(String name) {
        try {
            var file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The key file %s cannot be read. Give this account the right to read it.".formatted(name), e);
        }
    }

    public boolean holds(String name) {
        return Files.exists(folder.resolve(name));
    }

    List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The key folder %s cannot be read. Give this account the right to read it.".formatted(folder), e);
        }
    }

    /** Replaces the file as a whole: a reader finds the old content or the new, never a part. */
    public void write(String name, byte[] content) {
        var unfinished = folder.resolve(name + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            fill(unfinished, content);
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            syncFolder();
        } catch (IOException e) {
            throw new UncheckedIOException("The key file %s cannot be written. See that its disk has room.".formatted(name), e);
        }
    }

    /** Overwrites and deletes; nothing happens where there is no such file. */
    public void destroy(String name) {
        var file = folder.resolve(name);
        try {
            if (Files.exists(file)) {
                fill(file, new byte[Math.toIntExact(Files.size(file))]);
                Files.delete(file);
                syncFolder();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The key file %s cannot be destroyed. Give this account the right to delete it.".formatted(name), e);
        }
    }

    private static void fill(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, EnumSet.of(StandardOpenOption.WRITE))) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private void syncFolder() throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
