package org.wellspring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.audit.Act;
import org.wellspring.platform.Language;

/** Whoever reads the log of privileged doors reads words, whatever was done and in whatever language. */
class AuditWordsTests {
    private static final String PREFIX = "audit.what.";

    @ParameterizedTest @EnumSource void everyActHasWordsAndNoWordsAreLeftOver(Language language) throws IOException {
        var words = words(language);

        assertThat(words.stringPropertyNames().stream().filter(key -> key.startsWith(PREFIX)))
            .containsExactlyInAnyOrderElementsOf(Arrays.stream(Act.values()).map(act -> PREFIX + act.code()).toList());
        assertThat(Arrays.stream(Act.values()).map(act -> words.getProperty(PREFIX + act.code()))).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    private static Properties words(Language language) throws IOException {
        var words = new Properties();
        words.load(new StringReader(Files.readString(Path.of("src/main/resources/messages/audit_%s.properties".formatted(language.code())))));
        return words;
    }
}
