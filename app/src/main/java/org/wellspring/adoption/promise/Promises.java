package org.wellspring.adoption.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Installation;
import org.wellspring.platform.Language;
import org.wellspring.web.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The promise in each language: {@code packs/promise/<language>.json}, as far as {@code packs/promise/proven.txt} names its tests. */
@Component
public class Promises {
    private final Map<Language, Promise> written;
    private final Set<String> proven;
    private final Deployment deployment;
    private final StoredTables tables;

    Promises(JsonMapper json, Installation installation, StoredTables tables, @Value("${wellspring.deployment}") String declared,
             @Value("${wellspring.keeper.app}") String keeper, @Value("${wellspring.keeper.relay}") String second) {
        written = Arrays.stream(Language.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), language -> promise(json.readTree(words(language.code() + ".json")))));
        proven = words("proven.txt").lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
        this.tables = tables;
        deployment = Deployment.declared(declared, keeper, second, installation.url(), installation.relayUrl());
    }

    public Deployment deployment() {
        return deployment;
    }

    /** What may be promised here, in the words of that language. */
    public Promise in(Text text) {
        var keeper = deployment.keeper().isEmpty() ? text.of("adoption.keeper.unnamed") : deployment.keeper();
        var second = deployment.second().isEmpty() ? text.of("adoption.keeper.second") : deployment.second();
        return written.get(text.language()).madeBy(deployment, keeper, second, proven).asCatalogued(item -> catalogued(item, text));
    }

    /** Every question this product can ask, in English: what a staff side agrees to. */
    public List<Item> questions() {
        return written.get(Language.ENGLISH).section("questions");
    }

    /** What the first half keeps is kept as long, and seen by whom, as its catalogue says. */
    private Item catalogued(Item item, Text text) {
        return tables.knows(item.id()) ? item.with(Map.of("kept", tables.kept(item.id(), text), "seen", tables.seen(item.id(), text))) : item;
    }

    private static Promise promise(JsonNode file) {
        var sections = new LinkedHashMap<String, List<Item>>();
        Promise.SECTIONS.forEach(section -> sections.put(section, file.get(section).valueStream().map(Promises::item).toList()));
        return new Promise(file.get("title").stringValue(), file.get("lead").stringValue(), texts(file.get("headings")), sections);
    }

    private static Item item(JsonNode node) {
        var texts = texts(node);
        return new Item(texts.remove("id"), texts.remove("mode"), texts.remove("test"), texts);
    }

    private static Map<String, String> texts(JsonNode node) {
        var texts = new LinkedHashMap<String, String>();
        node.propertyStream().forEach(entry -> texts.put(entry.getKey(), entry.getValue().stringValue()));
        return texts;
    }

    private static String words(String file) {
        try (var in = new ClassPathResource("packs/promise/" + file).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The promise could not be read: " + file, e);
        }
    }
}
