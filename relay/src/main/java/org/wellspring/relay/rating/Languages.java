package org.wellspring.relay.rating;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.wellspring.relay.RelaySettings;
import org.wellspring.relay.signed.Wire;

/**
 * The languages of the rating page: those that come with it, then those in the installation's folder, which never replace
 * one of the first. The folder is looked at again after a minute, so a file that is dropped in needs no restart.
 */
@Component
class Languages {
    private static final Logger LOG = LoggerFactory.getLogger(Languages.class);
    private static final String SHIPPED = "/relay-web/rate/words/";
    private static final int MOST = 60;
    private static final Duration STAYS = Duration.ofMinutes(1);

    private final Path folder;
    private final Clock clock;
    private final Map<String, LanguageFile> shipped;
    private Map<String, LanguageFile> more = Map.of();
    private Instant looked = Instant.MIN;

    Languages(RelaySettings settings, Clock clock) throws IOException {
        this.folder = settings.languages();
        this.clock = clock;
        this.shipped = shipped();
    }

    /** Those that come with the page are files like its others, and those of the folder are read through this class. */
    synchronized List<Line> all() {
        look();
        var lines = new TreeMap<String, Line>();
        more.forEach((tag, file) -> lines.put(tag, Line.of(file, "/rate/languages/" + tag)));
        shipped.forEach((tag, file) -> lines.put(tag, Line.of(file, "/rate/words/%s.json".formatted(tag))));
        return List.copyOf(lines.values());
    }

    synchronized Optional<LanguageFile> find(String tag) {
        look();
        return Optional.ofNullable(more.get(tag)).or(() -> Optional.ofNullable(shipped.get(tag)));
    }

    private void look() {
        var now = clock.instant();
        if (now.isBefore(looked) || looked.equals(Instant.MIN) || !now.isBefore(looked.plus(STAYS))) {
            looked = now;
            more = dropped();
        }
    }

    private Map<String, LanguageFile> dropped() {
        if (!Files.isDirectory(folder) || !shipped.containsKey("en")) {
            return Map.of();
        }
        var found = new TreeMap<String, LanguageFile>();
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json")).sorted().limit(MOST).forEach(file -> read(file).ifPresent(one -> found.put(one.language(), one)));
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The folder of languages cannot be read. The rating page has those that come with it.");
        }
        return Map.copyOf(found);
    }

    private Optional<LanguageFile> read(Path path) {
        var name = path.getFileName().toString();
        try {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) > LanguageFile.LARGEST) {
                return refused(name, "it must be a file of at most %d bytes, and no link".formatted(LanguageFile.LARGEST));
            }
            var file = LanguageFile.read(Files.readAllBytes(path));
            var complaint = shipped.containsKey(file.language()) ? Optional.of("that language comes with the page") : file.complaint(name, shipped.get("en"));
            return complaint.isPresent() ? refused(name, complaint.get()) : Optional.of(file);
        } catch (IOException | Wire.Malformed unreadable) {
            return refused(name, "it is not the JSON of a language; compare it with en.json");
        }
    }

    private static Optional<LanguageFile> refused(String name, String because) {
        LOG.warn("The language file {} is not shown: {}.", name.replaceAll("[^A-Za-z0-9._-]", "?"), because);
        return Optional.empty();
    }

    private static Map<String, LanguageFile> shipped() throws IOException {
        var found = new TreeMap<String, LanguageFile>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + SHIPPED + "*.json")) {
            var one = LanguageFile.read(file.getContentAsByteArray());
            found.put(one.language(), one);
        }
        return Map.copyOf(found);
    }

    /** @param words where the page finds them */
    record Line(String tag, String name, String dir, String words) {
        static Line of(LanguageFile file, String words) {
            return new Line(file.language(), file.name(), file.dir(), words);
        }
    }
}
