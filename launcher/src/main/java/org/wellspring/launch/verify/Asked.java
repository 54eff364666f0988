package org.wellspring.launch.verify;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellspring.privacy.trust.RelayKey;
import org.wellspring.privacy.trust.Untrusted;

/**
 * What somebody typed: the file, and what they know about it.
 *
 * @param key of whoever signed: the organisation's half for figures, the private half for a chain of releases
 * @param relayKey of the private half, beside the other
 */
record Asked(Path file, Optional<Path> manifest, Optional<PublicKey> key, Optional<PublicKey> relayKey) {
    private static final String BESIDE = "figures.manifest.json";
    private static final List<String> OPTIONS = List.of("--manifest", "--key", "--relay-key");
    static final String USE = "Use ./wellspring verify FILE [--manifest figures.manifest.json] [--key KEY] [--relay-key KEY]";

    /** @throws IllegalArgumentException for words that make no question; the message says which do */
    static Asked read(List<String> words) {
        var options = new HashMap<String, String>();
        Optional<String> file = Optional.empty();
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (OPTIONS.contains(word) && at + 1 < words.size() && options.put(word, words.get(at + 1)) == null) {
                at++;
            } else if (word.startsWith("--") || file.isPresent()) {
                throw new IllegalArgumentException("%s is not understood here. %s.".formatted(word, USE));
            } else {
                file = Optional.of(word);
            }
        }
        var path = readable(file.orElseThrow(() -> new IllegalArgumentException("Name the file to check. %s.".formatted(USE))));
        return new Asked(path, Optional.ofNullable(options.get("--manifest")).map(Asked::readable).or(() -> beside(path)), key(options, "--key"), key(options, "--relay-key"));
    }

    private static Optional<Path> beside(Path file) {
        var beside = file.resolveSibling(BESIDE);
        return file.getFileName().toString().startsWith("figures.") && !beside.equals(file) && Files.isRegularFile(beside) ? Optional.of(beside) : Optional.empty();
    }

    private static Path readable(String name) {
        try {
            var path = Path.of(name).toAbsolutePath();
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                return path;
            }
        } catch (InvalidPathException noPath) {
            throw new IllegalArgumentException("%s is not the name of a file.".formatted(name), noPath);
        }
        throw new IllegalArgumentException("There is no file %s that can be read.".formatted(name));
    }

    private static Optional<PublicKey> key(Map<String, String> options, String option) {
        try {
            return Optional.ofNullable(options.get(option)).map(RelayKey::read);
        } catch (Untrusted notAKey) {
            throw new IllegalArgumentException("%s is not a key. A key has 43 letters, digits, - and _; the page /verify shows it.".formatted(option), notAKey);
        }
    }
}
