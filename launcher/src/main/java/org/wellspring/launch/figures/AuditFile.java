package org.wellspring.launch.figures;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wellspring.figures.audit.Audit;
import org.wellspring.figures.grid.Leaves;

/**
 * Reads the figures to be audited from a file of at most 64 MB: JSON where its first sign is a brace, otherwise CSV.
 * The minimum is the one that was typed, or else the file's, or else 20 people, under which nothing is published.
 */
final class AuditFile {

    static final int GATE = Leaves.GATE;

    private static final long LONGEST = 64L << 20;
    private static final int MOST_SAID = 60;

    private AuditFile() {}

    /** @throws IllegalArgumentException for a file that cannot be read or does not fit together; the message says where and what to write */
    static Audit read(String name, Optional<Integer> minimum) {
        var text = text(Path.of(name), name);
        if (text.isBlank()) {
            throw new IllegalArgumentException("%s is empty. Write a header of columns and a line for each figure.".formatted(name));
        }
        return text.stripLeading().startsWith("{") ? AuditJson.read(text, minimum) : AuditCsv.read(text, minimum.orElse(GATE));
    }

    private static String text(Path file, String name) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new IllegalArgumentException("%s is longer than 64 MB. Leave out figures that repeat others.".formatted(name));
            }
            var text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("%s is not text in UTF-8.".formatted(name), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("%s cannot be read. Is there such a file?".formatted(name), e);
        }
    }

    /** A whole number of a row or a size. */
    static int whole(String written, String where) {
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s: “%s” is no whole number such as 0, 1 or -1.".formatted(shortened(where), shortened(written)), e);
        }
    }

    /** So much of what was written as a message has room for. */
    static String shortened(String written) {
        return written.length() > MOST_SAID ? written.substring(0, MOST_SAID) + "…" : written;
    }
}
