package org.wellspring.nation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What lies on a disk. */
final class Disk {
    /** Spark deletes what was shuffled once nobody refers to it; false keeps it until the session ends, so that it can be searched. */
    static final String CLEANS_UP = "spark.cleaner.referenceTracking";

    private Disk() {}

    /** Files under a folder that hold these bytes, as they are or in hexadecimal digits. */
    static List<Path> filesWith(byte[] word, Path folder) {
        return files(folder).stream().filter(file -> {
            var text = text(file);
            return text.contains(new String(word, StandardCharsets.ISO_8859_1)) || text.contains(java.util.HexFormat.of().formatHex(word));
        }).toList();
    }

    static long sizeOf(Path folder) {
        return files(folder).stream().mapToLong(file -> file.toFile().length()).sum();
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
