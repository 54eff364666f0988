package org.wellspring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed and what is wrong with it, so that the page can show both again, each problem beside its field.
 *
 * @param problems by field, in words for the reader
 */
public record Form(Map<String, String> values, Map<String, String> problems) {
    public static Form blank() {
        return new Form(Map.of(), Map.of());
    }

    public static Form of(Map<String, String> values) {
        return new Form(Map.copyOf(values), Map.of());
    }

    /** Everything the request carries, stripped of blanks around it. Passphrases are never shown again: leave those fields out of the page's values. */
    public static Form sent(HttpServletRequest request) {
        var values = new HashMap<String, String>();
        request.getParameterMap().forEach((name, given) -> values.put(name, given[0].strip()));
        return of(values);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The same, with another value in this field. */
    public Form with(String field, String value) {
        var all = new HashMap<>(values);
        all.put(field, value);
        return new Form(Map.copyOf(all), problems);
    }

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    public Form problem(String field, String words) {
        var all = new LinkedHashMap<>(problems);
        all.putIfAbsent(field, words);
        return new Form(values, all);
    }

    /** @param words what to say when the field is empty or longer than that many letters */
    public Form need(String field, int longest, String words) {
        return check(field, words, value -> !value.isEmpty() && value.length() <= longest);
    }

    public Form check(String field, String words, Predicate<String> right) {
        return right.test(value(field)) ? this : problem(field, words);
    }

    public boolean ticked(String field) {
        return !value(field).isEmpty();
    }

    /** The id the form was drawn with, so that sending it twice makes one thing; a fresh one for a form just being drawn. */
    public UUID id() {
        try {
            return UUID.fromString(value("id"));
        } catch (IllegalArgumentException absentOrForged) {
            return UUID.randomUUID();
        }
    }

    public boolean sound() {
        return problems.isEmpty();
    }
}
