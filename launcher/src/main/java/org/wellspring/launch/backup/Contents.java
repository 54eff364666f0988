package org.wellspring.launch.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/** A finished archive, read. */
final class Contents implements AutoCloseable {
    private final ZipFile zip;
    private final Manifest manifest;

    private Contents(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Empty where there is no such archive in the folder. */
    static Optional<Contents> of(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var zip = new ZipFile(file.toFile());
            var entry = zip.getEntry(Manifest.ENTRY);
            if (entry == null) {
                zip.close();
                throw new Damaged("%s has no manifest: it is not a backup of Wellspring.".formatted(file));
            }
            try (var in = zip.getInputStream(entry)) {
                return Optional.of(new Contents(zip, Manifest.read(in)));
            }
        } catch (java.util.zip.ZipException | tools.jackson.core.JacksonException broken) {
            throw new Damaged("%s cannot be read: %s. Use another copy of this backup.".formatted(file, broken.getMessage()));
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream open(String entry) throws IOException {
        return zip.getInputStream(zip.getEntry(entry));
    }

    /** Reads every byte; one sentence for each entry that is not what the manifest says. */
    List<String> complaints() throws IOException {
        var named = manifest.entries().stream().map(Manifest.Entry::name).toList();
        var found = zip.stream().map(entry -> entry.getName()).filter(name -> !name.equals(Manifest.ENTRY)).toList();
        var unknown = found.stream().filter(name -> !named.contains(name)).map(name -> "%s: %s is not in the manifest".formatted(manifest.part(), name));
        var complaints = new java.util.ArrayList<>(unknown.toList());
        for (var entry : manifest.entries()) {
            complaint(entry).ifPresent(complaints::add);
        }
        return complaints;
    }

    private Optional<String> complaint(Manifest.Entry entry) {
        if (zip.getEntry(entry.name()) == null) {
            return Optional.of("%s: %s is missing".formatted(manifest.part(), entry.name()));
        }
        var digest = sha256();
        try (var in = new DigestInputStream(open(entry.name()), digest)) {
            long rows = entry.name().endsWith(".csv") ? csvRows(in) : file(in);
            if (!HexFormat.of().formatHex(digest.digest()).equals(entry.sha256()) || rows != entry.rows()) {
                return Optional.of("%s: %s was changed or damaged".formatted(manifest.part(), entry.name()));
            }
            return Optional.empty();
        } catch (IOException damaged) {
            return Optional.of("%s: %s cannot be read".formatted(manifest.part(), entry.name()));
        }
    }

    private static long file(InputStream in) throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        return 1;
    }

    /** Lines outside quotes, less the header. */
    private static long csvRows(InputStream in) throws IOException {
        var buffer = new byte[1 << 16];
        boolean quoted = false;
        long lines = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int at = 0; at < read; at++) {
                quoted ^= buffer[at] == '"';
                lines += buffer[at] == '\n' && !quoted ? 1 : 0;
            }
        }
        return lines - 1;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override public void close() throws IOException {
        zip.close();
    }
}
