package org.wellspring.help.phrases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The phrase cards: {@code help/phrases/<language>.json}. */
@Component
class Phrases {
    private final Map<Language, List<Phrase>> cards;

    Phrases(JsonMapper json) {
        cards = Arrays.stream(Language.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), language -> read(json, language)));
    }

    List<Phrase> in(Language language) {
        return cards.get(language);
    }

    private static List<Phrase> read(JsonMapper json, Language language) {
        try (var in = new ClassPathResource("help/phrases/" + language.code() + ".json").getInputStream()) {
            return json.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
