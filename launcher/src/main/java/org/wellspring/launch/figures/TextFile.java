package org.wellspring.launch.figures;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The text of a file somebody named. */
final class TextFile {

    /** Centuries of days fit in it. */
    private static final long LARGEST = 16L << 20;

    private TextFile() {}

    /** @throws IllegalArgumentException for a file that cannot be read or is no text */
    static String read(String name) throws IOException {
        try {
            var file = Path.of(name);
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new IllegalArgumentException("There is no file %s that can be read.".formatted(name));
            }
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException("%s is larger than 16 MB. Leave out what is not needed, or split it.".formatted(name));
            }
            var text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (InvalidPathException noPath) {
            throw new IllegalArgumentException("%s is not the name of a file.".formatted(name), noPath);
        } catch (CharacterCodingException notText) {
            throw new IllegalArgumentException("%s is not a text file in UTF-8. Save it as UTF-8.".formatted(name), notText);
        }
    }
}
