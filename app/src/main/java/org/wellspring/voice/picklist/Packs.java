package org.wellspring.voice.picklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lists of each profession pack: {@code packs/<pack>/pack.json}. Read once; they are the same for everyone. */
@Component
public class Packs {
    private final Map<String, JsonNode> packs = new ConcurrentHashMap<>();
    private final JsonMapper json;

    Packs(JsonMapper json) {
        this.json = json;
    }

    public List<Pick> list(String pack, PickList list, Language language) {
        return choices(pack(pack).path("asks").path(list.inPack()), language);
    }

    /** What may get in the way, in the pack's order. */
    public List<Pick> kinds(String pack, Language language) {
        return choices(pack(pack).path("reports"), language);
    }

    public List<Pick> helped(String pack, Language language) {
        return choices(pack(pack).path("helped"), language);
    }

    /** What a work report may say, good and bad, by id. */
    public Map<String, String> reported(String pack, Language language) {
        return Stream.concat(kinds(pack, language).stream(), helped(pack, language).stream()).collect(Collectors.toMap(Pick::id, Pick::label));
    }

    /** The kinds as a private panel draws them: with their second question, and whether somebody must be rung first. */
    List<Map<String, Object>> kindsWithChoices(String pack, Language language) {
        var kinds = new ArrayList<Map<String, Object>>();
        for (var kind : pack(pack).path("reports")) {
            var choices = kind.path("choices");
            kinds.add(Map.of("id", kind.path("id").asString(), "label", label(kind, language), "callFirst", kind.path("callFirst").asBoolean(false),
                "question", choices.path("question").path(language.code()).asString(""), "choices", choices(choices.path("options"), language)));
        }
        return kinds;
    }

    private JsonNode pack(String pack) {
        return packs.computeIfAbsent(pack, this::read);
    }

    private JsonNode read(String pack) {
        try (var in = new ClassPathResource("packs/" + pack + "/pack.json").getInputStream()) {
            return json.readTree(in);
        } catch (IOException missing) {
            throw new UncheckedIOException("There is no profession pack \"%s\".".formatted(pack), missing);
        }
    }

    private static List<Pick> choices(JsonNode list, Language language) {
        var choices = new ArrayList<Pick>();
        list.forEach(choice -> choices.add(new Pick(choice.path("id").asString(), label(choice, language))));
        return choices;
    }

    private static String label(JsonNode choice, Language language) {
        return choice.path("label").path(language.code()).asString(choice.path("id").asString());
    }
}
