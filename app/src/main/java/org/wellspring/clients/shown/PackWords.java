package org.wellspring.clients.shown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a profession calls whom it cares for, and what its people report. */
@Component
class PackWords {
    private final JsonMapper json;

    PackWords(JsonMapper json) {
        this.json = json;
    }

    /** Several of them. */
    String clients(String pack, Language language) {
        return read(pack).path("words").path("client").path(language.code()).path("many").asString("");
    }

    Map<String, String> kinds(String pack, Language language) {
        var labels = new HashMap<String, String>();
        Stream.of("reports", "helped").flatMap(list -> read(pack).path(list).valueStream())
            .forEach(kind -> labels.put(kind.path("id").asString(), kind.path("label").path(language.code()).asString()));
        return labels;
    }

    private JsonNode read(String pack) {
        try (var file = new ClassPathResource("packs/" + pack + "/pack.json").getInputStream()) {
            return json.readTree(file);
        } catch (IOException missing) {
            throw new UncheckedIOException("There is no profession pack \"%s\".".formatted(pack), missing);
        }
    }
}
