package org.wellspring.ballot.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A place in a file, with the path that names it in a refusal. */
record At(JsonNode node, String path) {
    private static final int LONGEST = 2_000;

    /** @throws IllegalArgumentException for an element that is not among these, by its path */
    At only(String... elements) {
        if (!node.isObject()) {
            throw refused("must be an object");
        }
        var known = Set.of(elements);
        node.propertyNames().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("%s.%s is not supported here.".formatted(path, shortened(name)));
        });
        return this;
    }

    boolean has(String element) {
        return node.has(element);
    }

    At to(String element) {
        return new At(node.path(element), path + "." + element);
    }

    List<At> list(String element, int most) {
        var list = to(element);
        if (list.node.isMissingNode()) {
            return List.of();
        }
        if (!list.node.isArray() || list.node.isEmpty() || list.node.size() > most) {
            throw list.refused("must be a list of 1 to %d".formatted(most));
        }
        var places = new ArrayList<At>();
        for (var at = 0; at < list.node.size(); at++) {
            places.add(new At(list.node.get(at), "%s[%d]".formatted(list.path, at)));
        }
        return places;
    }

    String needed(String element) {
        var text = text(element);
        if (text.isBlank()) {
            throw to(element).refused("is missing");
        }
        return text;
    }

    /** Empty where it is absent. */
    String text(String element) {
        return text(element, LONGEST);
    }

    String text(String element, int longest) {
        var place = to(element);
        if (place.node.isMissingNode()) {
            return "";
        }
        if (!place.node.isString() || place.node.stringValue().isBlank() || place.node.stringValue().length() > longest) {
            throw place.refused("must be text of 1 to %d characters".formatted(longest));
        }
        return place.node.stringValue();
    }

    int number(String element) {
        var place = to(element);
        if (!place.node.isNumber() || place.node.doubleValue() != Math.rint(place.node.doubleValue()) || Math.abs(place.node.doubleValue()) > 10_000) {
            throw place.refused("must be a whole number between -10,000 and 10,000");
        }
        return (int) place.node.doubleValue();
    }

    /** False where it is absent. */
    boolean truth(String element) {
        var place = to(element);
        if (!place.node.isMissingNode() && !place.node.isBoolean()) {
            throw place.refused("must be true or false");
        }
        return place.node.asBoolean(false);
    }

    IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("%s %s.".formatted(path, why));
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }
}
