package org.wellspring.ballot.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wellspring.figures.instrument.Instrument;
import org.wellspring.figures.instrument.Licence;
import org.wellspring.platform.Installation;

/**
 * Wording in folders: {@code instruments/<id>/<language>.json} with a licence file beside it, as it ships for instruments of class
 * A and B, and the same below the installation's data folder, where it comes first. A pack that does not fit its key is passed over,
 * and the log says why.
 */
@Component
class WordingPacks {
    private static final Logger LOG = LoggerFactory.getLogger(WordingPacks.class);
    private static final List<String> SHIPPED = List.of("en");

    private final Path own;

    WordingPacks(Installation installation) {
        this.own = installation.data().resolve("instruments");
    }

    List<Wording> of(Instrument key) {
        var found = new ArrayList<>(ownOf(key));
        if (key.licence().kind() == Licence.Kind.A || key.licence().kind() == Licence.Kind.B) {
            SHIPPED.stream().map(language -> shipped(key, language)).flatMap(Optional::stream)
                .filter(pack -> found.stream().noneMatch(mine -> mine.language().equals(pack.language()))).forEach(found::add);
        }
        return found;
    }

    /** The text of the licence file, where the wording ships. */
    Optional<String> licence(String id) {
        return content(id, "LICENCE.txt");
    }

    private Optional<Wording> shipped(Instrument key, String language) {
        return content(key.id(), language + ".json").map(text -> StrictJson.read(text, Wording.class).fitting(key));
    }

    private List<Wording> ownOf(Instrument key) {
        var folder = own.resolve(key.id());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json")).sorted().map(file -> read(file, key)).flatMap(Optional::stream).toList();
        } catch (IOException unreadable) {
            LOG.warn("The folder {} cannot be read: {}. Wording in it is not offered.", folder, unreadable.getMessage());
            return List.of();
        }
    }

    private static Optional<Wording> read(Path file, Instrument key) {
        try {
            return Optional.of(StrictJson.read(StrictJson.utf8(Files.readAllBytes(file)), Wording.class).fitting(key));
        } catch (IOException | IllegalArgumentException unfit) {
            LOG.warn("{} is not offered: {}", file, unfit.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<String> content(String id, String name) {
        var file = new ClassPathResource("instruments/%s/%s".formatted(id, name));
        if (!file.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
