package org.wellspring.help;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.wellspring.platform.Language;

/** The same words in each language; English where one is missing. */
public record Wording(@JsonValue Map<String, String> words) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING) public Wording {
        words = Map.copyOf(words);
    }

    public String in(Language language) {
        var own = words.get(language.code());
        return own != null ? own : words.getOrDefault("en", "");
    }

    public static Wording everywhere(String same) {
        return new Wording(Map.of("en", same));
    }
}
