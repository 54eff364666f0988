package org.wellspring.launch.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Key files of the halves, below {@code app/} and {@code relay/} in the archive. */
final class KeyFiles {
    private KeyFiles() {}

    static void add(Half half, Archive archive) throws Exception {
        for (var file : files(half.folder())) {
            add(half, file, archive);
        }
    }

    private static void add(Half half, Path file, Archive archive) throws Exception {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (NoSuchFileException destroyedMeanwhile) {
            return;
        }
        archive.add("%s/%s".formatted(half.name(), name(half.folder(), file)), out -> {
            out.write(content);
            return 1;
        });
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile).filter(file -> !LeftOut.file(name(folder, file))).sorted().toList();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    static void unpack(Half half, Contents contents) throws IOException {
        var prefix = half.name() + "/";
        for (var entry : contents.manifest().entries()) {
            if (entry.name().startsWith(prefix)) {
                unpack(half.folder(), entry.name().substring(prefix.length()), contents.open(entry.name()).readAllBytes());
            }
        }
    }

    private static void unpack(Path folder, String name, byte[] content) throws IOException {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || LeftOut.file(name)) {
            throw new Damaged("keys.zip holds %s, which no backup of Wellspring does. Nothing was restored. Use another copy.".formatted(name));
        }
        var parent = Files.createDirectories(file.getParent());
        if (!parent.equals(folder)) {
            Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx------"));
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, content);
    }
}
