package org.wellspring.adoption.promise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What we promise, in one language.
 *
 * @param headings by section, and of the columns
 * @param sections {@code sentences}, {@code questions}, {@code flow}, {@code retention}, {@code risks}, {@code agreement}
 */
public record Promise(String title, String lead, Map<String, String> headings, Map<String, List<Item>> sections) {
    public static final List<String> SECTIONS = List.of("sentences", "questions", "flow", "retention", "risks", "agreement");

    public List<Item> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    public String heading(String name) {
        return headings.getOrDefault(name, name);
    }

    /** The promise as it may be made here: what holds for this way of running it and what a test proves. */
    Promise madeBy(Deployment deployment, String keeper, String second, Set<String> proven) {
        var kept = new LinkedHashMap<String, List<Item>>();
        sections.forEach((name, items) -> kept.put(name, items.stream()
            .filter(item -> item.holdsFor(deployment) && proven.contains(item.test())).map(item -> item.naming(keeper, second)).toList()));
        return new Promise(title, lead, headings, kept);
    }

    Promise asCatalogued(UnaryOperator<Item> catalogued) {
        var rows = new LinkedHashMap<>(sections);
        rows.computeIfPresent("retention", (_, items) -> items.stream().map(catalogued).toList());
        return new Promise(title, lead, headings, rows);
    }
}
