package org.wellspring.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a form, and what is wrong beside which field. Shown again, it still holds what was typed. */
public final class Filled {
    private final Map<String, String> values;
    private final Map<String, String> errors = new HashMap<>();

    private Filled(Map<String, String> values) {
        this.values = values;
    }

    public static Filled blank(Map<String, String> defaults) {
        return new Filled(Map.copyOf(defaults));
    }

    public static Filled typed(Map<String, String> parameters) {
        return new Filled(Map.copyOf(parameters));
    }

    public String value(String field) {
        return values.getOrDefault(field, "").strip();
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

    /** @param message key of what to say when the value is missing or too long */
    public Filled need(String field, int longest, String message) {
        return check(field, message, value -> !value.isEmpty() && value.length() <= longest);
    }

    public Filled check(String field, String message, Predicate<String> right) {
        if (!right.test(value(field))) {
            errors.putIfAbsent(field, message);
        }
        return this;
    }

    public boolean wrong() {
        return !errors.isEmpty();
    }

    public @Nullable String error(String field, Text text) {
        var key = errors.get(field);
        return key == null ? null : text.of(key);
    }
}
