package org.wellspring.help.numbers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wellspring.help.Line;
import org.wellspring.help.Wording;
import org.wellspring.platform.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a line costs, when it answers and who runs it, in words: {@code help/words.json}. */
@Component
public class LineWords {
    private final Map<String, Map<String, Wording>> words;

    LineWords(JsonMapper json) {
        try (var in = new ClassPathResource("help/words.json").getInputStream()) {
            words = json.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "Free · Day and night · Not run by your employer · English". */
    public String facts(Line line, Language language) {
        var terms = line.terms();
        var operator = terms.independent().map(independent -> word("operator", independent ? "independent" : "public", language)).stream();
        var spoken = terms.languages().stream().map(tag -> word("languages", tag, language)).collect(Collectors.joining(", "));
        return Stream.concat(Stream.of(word("cost", terms.cost(), language), word("hours", terms.hours(), language)), Stream.concat(operator, Stream.of(spoken)))
            .filter(fact -> !fact.isBlank()).collect(Collectors.joining(" · "));
    }

    public String verified(Line line, Language language) {
        return word("verified", line.origin().verified(), language);
    }

    private String word(String group, String word, Language language) {
        var known = words.getOrDefault(group, Map.of()).get(word);
        return known == null ? word : known.in(language);
    }
}
