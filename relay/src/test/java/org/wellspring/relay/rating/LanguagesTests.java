package org.wellspring.relay.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.relay.HandClock;
import org.wellspring.relay.RelaySettings;
import org.wellspring.relay.rating.Languages.Line;
import org.wellspring.relay.signed.Wire;

/** A language is one file: dropped in, looked through, never run, and never in the place of one that comes with the page. */
class LanguagesTests {
    @TempDir Path folder;
    private final HandClock clock = new HandClock(Instant.parse("2026-08-03T09:00:00Z"));
    private Languages languages;
    private Map<String, Object> dutch;

    @BeforeEach void read() throws IOException {
        languages = languages(folder);
        dutch = new HashMap<>(Map.of("language", "nl", "name", "Nederlands", "dir", "ltr", "words", new HashMap<>(languages.find("en").orElseThrow().words())));
    }

    @Test void fourLanguagesComeWithThePage() {
        assertThat(languages.all()).containsExactly(new Line("ar", "العربية", "rtl", "/rate/words/ar.json"), new Line("de", "Deutsch", "ltr", "/rate/words/de.json"),
            new Line("en", "English", "ltr", "/rate/words/en.json"), new Line("es", "Español", "ltr", "/rate/words/es.json"));
        assertThat(languages.all()).allSatisfy(line -> assertThat(languages.find(line.tag()).orElseThrow().complaint(line.tag() + ".json", languages.find("en").orElseThrow())).isEmpty());
    }

    @Test void aFileThatIsDroppedInIsThereAMinuteLater() throws IOException {
        assertThat(languages.all()).hasSize(4);
        drop("nl.json", dutch);

        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));

        assertThat(languages.all()).contains(new Line("nl", "Nederlands", "ltr", "/rate/languages/nl"));
        assertThat(languages.find("nl").orElseThrow().words()).containsEntry("send", "Send");
    }

    @Test void whatIsNotALanguageIsNotShown() throws IOException {
        drop("other.json", dutch);
        drop("nl-x.json", with("language", "nl/x"));
        drop("fr.json", with("language", "fr", "name", ""));
        drop("it.json", with("language", "it", "dir", "up"));
        drop("pl.json", with("language", "pl", "more", "field"));
        drop("pt.json", with("language", "pt", "words", Map.of("send", "Enviar")));
        drop("ro.json", word("ro", "send", "<script>alert(1)</script>"));
        drop("ru.json", word("ru", "send", "a".repeat(401)));
        drop("sv.json", word("sv", "send", "Sk\u202eicka"));
        drop("tr.json", word("tr", "danger", "No number"));
        drop("uk.json", word("uk", "send", "{number}"));
        Files.writeString(folder.resolve("cs.json"), "[".repeat(20_000));
        Files.write(folder.resolve("da.json"), new byte[40_000]);
        Files.writeString(folder.resolve("el.json"), "");
        Files.createDirectory(folder.resolve("fi.json"));
        Files.createSymbolicLink(folder.resolve("nl.json"), folder.resolve("other.json"));

        assertThat(languages(folder).all()).extracting(Line::tag).containsExactly("ar", "de", "en", "es");
    }

    @Test void aShippedLanguageIsNotReplaced() throws IOException {
        drop("de.json", word("de", "send", "Etwas anderes"));

        assertThat(languages(folder).find("de").orElseThrow().words()).containsEntry("send", "Senden");
        assertThat(languages(folder).all()).contains(new Line("de", "Deutsch", "ltr", "/rate/words/de.json"));
    }

    @Test void aFolderThatIsNotThereIsNoTrouble() throws IOException {
        assertThat(languages(folder.resolve("nowhere")).all()).hasSize(4);
    }

    private Languages languages(Path where) throws IOException {
        return new Languages(new RelaySettings(new RelaySettings.Listen("127.0.0.1", 0, null), new RelaySettings.Database("", new RelaySettings.Login("", ""), new RelaySettings.Login("", "")),
            folder, URI.create("http://localhost:8080"), "", Duration.ZERO, where), clock);
    }

    private void drop(String name, Map<String, Object> file) throws IOException {
        Files.write(folder.resolve(name), Wire.write(file));
    }

    private Map<String, Object> with(Object... fields) {
        var file = new HashMap<>(dutch);
        for (int i = 0; i < fields.length; i += 2) {
            file.put((String) fields[i], fields[i + 1]);
        }
        return file;
    }

    private Map<String, Object> word(String tag, String key, String text) {
        var words = new HashMap<>(languages.find("en").orElseThrow().words());
        words.put(key, text);
        return with("language", tag, "words", words);
    }
}
