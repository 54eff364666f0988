package org.wellspring.launch.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Predicate;

/** Key files of the halves, below {@code app/} and {@code relay/} in the archive. */
final class KeyFiles {
    private static final String CHECKPOINTS = "audit/";

    private KeyFiles() {}

    /** Checkpoints of the audit log; to be copied before the log, which must hold what they saw. */
    static void addCheckpoints(Half half, Archive archive) throws Exception {
        add(half, archive, name -> name.startsWith(CHECKPOINTS));
    }

    static void addOthers(Half half, Archive archive) throws Exception {
        add(half, archive, name -> !name.startsWith(CHECKPOINTS));
    }

    private static void add(Half half, Archive archive, Predicate<String> wanted) throws Exception {
        for (var file : files(half.folder())) {
            if (wanted.test(name(half.folder(), file))) {
                add(half, file, archive);
            }
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
