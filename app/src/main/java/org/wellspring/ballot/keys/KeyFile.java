package org.wellspring.ballot.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * One secret file that only this account can read. A reader finds the whole content or no file; what was written survives a
 * crash; what was destroyed was overwritten first.
 */
public record KeyFile(Path path) {
    public Optional<byte[]> read() {
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The key file %s cannot be read. Give this account the right to read it.".formatted(path), e);
        }
    }

    public void write(byte[] content) {
        try {
            Files.createDirectories(path.getParent(), mode("rwx------"));
            var unfinished = Files.createTempFile(path.getParent(), "unfinished-", ".tmp", mode("rw-------"));
            fill(unfinished, content);
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file %s cannot be written. See that its disk has room.".formatted(path), e);
        }
    }

    public void destroy() {
        try {
            if (Files.exists(path)) {
                fill(path, new byte[Math.toIntExact(Files.size(path))]);
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The key file %s cannot be destroyed. Give this account the right to delete it.".formatted(path), e);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> mode(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    private static void fill(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
