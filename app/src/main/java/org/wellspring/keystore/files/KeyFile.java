package org.wellspring.keystore.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;

/** One file that only the server's own account may read; it appears whole or not at all. */
record KeyFile(Path path) {
    Optional<byte[]> read() throws IOException {
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** Two that create at once end with one file: the first wins and the other changes nothing. */
    void createOnce(byte[] contents) throws IOException {
        var folder = Files.createDirectories(path.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var draft = folder.resolve(UUID.randomUUID() + ".draft");
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            write(draft, contents);
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException somebodyWasFaster) {
            return;
        } finally {
            Files.delete(draft);
        }
    }

    /** Overwrites before removing, because removing alone leaves the bytes on the disk. */
    void destroy() throws IOException {
        try {
            write(path, new byte[(int) Files.size(path)]);
            Files.deleteIfExists(path);
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    private static void write(Path file, byte[] contents) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (var rest = ByteBuffer.wrap(contents); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
