package org.wellspring.adoption.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wellspring.help.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The profession packs: {@code packs/<id>/pack.json}. */
@Component
public class Packs {
    private static final List<String> IDS = List.of("nursing", "ems", "social-work", "school", "mixed");

    private final List<Pack> packs;

    Packs(JsonMapper json) {
        packs = IDS.stream().map(id -> read(json, id)).toList();
    }

    public List<Pack> all() {
        return packs;
    }

    public boolean has(String id) {
        return IDS.contains(id);
    }

    public Pack of(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst().orElseThrow();
    }

    private static Pack read(JsonMapper json, String id) {
        try (var in = new ClassPathResource("packs/" + id + "/pack.json").getInputStream()) {
            var file = json.readTree(in);
            var team = file.path("words").path("team");
            var kinds = Stream.of("reports", "helped").flatMap(list -> file.get(list).valueStream())
                .map(kind -> new Pack.Kind(kind.get("id").stringValue(), wording(kind.get("label")))).toList();
            return new Pack(id, wording(file.get("name")), form(team, "one"), form(team, "many"), kinds);
        } catch (IOException e) {
            throw new UncheckedIOException("The pack %s is not part of this build.".formatted(id), e);
        }
    }

    private static Wording wording(JsonNode words) {
        return new Wording(words.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stringValue())));
    }

    private static Wording form(JsonNode team, String form) {
        return new Wording(team.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get(form).stringValue())));
    }
}
