package org.wellspring.nation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wellspring.figures.Week;
import org.wellspring.relay.keys.KeyFolder;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/**
 * Where a nation's week lies: {@code notice.json}, {@code envelopes/} in Parquet, {@code keys/} (sealing and signing keys, and the book), and
 * {@code releases/}. On a cluster all machines see {@code envelopes/} under the same path; the driver alone sees the rest.
 */
record NationFolder(Path path) {
    private static final String NOTICE = "notice.json";

    /** @throws Refusal where there is no week to close */
    static NationFolder withAWeek(Path path) {
        if (!Files.isRegularFile(path.resolve(NOTICE))) {
            throw new Refusal("There is no %s in %s. Name the folder that holds the week; nothing was opened.".formatted(NOTICE, path));
        }
        return new NationFolder(path);
    }

    Path envelopes() {
        return path.resolve("envelopes");
    }

    KeyFolder keys() {
        return new KeyFolder(path.resolve("keys"));
    }

    /** @throws Refusal where there is none */
    SignedDocument notice() {
        try {
            return Wire.read(Files.readAllBytes(path.resolve(NOTICE)), SignedDocument.class);
        } catch (IOException | Wire.Malformed unreadable) {
            throw new Refusal("The folder %s holds no notice.json as the relay signed it. Nothing was opened.".formatted(path), unreadable);
        }
    }

    boolean released(Week week) {
        return releases().holds(file(week));
    }

    Optional<SignedDocument> release(Week week) {
        return releases().read(file(week)).map(bytes -> Wire.read(bytes, SignedDocument.class));
    }

    /** Durable as a whole, or not there. */
    void release(Week week, SignedDocument document) {
        releases().write(file(week), Wire.write(document));
    }

    void removeEnvelopes() {
        if (Files.exists(envelopes())) {
            try (var files = Files.walk(envelopes())) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The week is released and its key is gone, but %s could not be removed. Give this account the right to, and close the week again.".formatted(envelopes()), e);
            }
        }
    }

    /**
     * Runs the steps one after the other, with nobody else in this folder.
     *
     * @throws Refusal while another close is running
     */
    void alone(List<Runnable> steps) {
        try (var file = FileChannel.open(path.resolve("close.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); var lock = file.tryLock()) {
            if (lock == null) {
                throw new Refusal("Another close is running in %s. Wait for it; nothing was opened here.".formatted(path));
            }
            steps.forEach(Runnable::run);
        } catch (OverlappingFileLockException ours) {
            throw new Refusal("Another close is running in %s. Wait for it; nothing was opened here.".formatted(path));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be written. Nothing was opened.".formatted(path), e);
        }
    }

    private KeyFolder releases() {
        return new KeyFolder(path.resolve("releases"));
    }

    private static String file(Week week) {
        return week + ".json";
    }
}
