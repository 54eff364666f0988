package org.wellspring.adoption.promise;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing we say about privacy.
 *
 * @param mode {@code any}, or the one way of running it that this holds for
 * @param test the test that proves it
 * @param texts by name: {@code text} for a sentence, {@code what}, {@code where}, {@code kept}, {@code seen} for a row
 */
public record Item(String id, String mode, String test, Map<String, String> texts) {
    public String text() {
        return text("text");
    }

    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    boolean holdsFor(Deployment deployment) {
        return mode.equals("any") || mode.equals(deployment.mode().word());
    }

    Item with(Map<String, String> more) {
        var all = new LinkedHashMap<>(texts);
        all.putAll(more);
        return new Item(id, mode, test, all);
    }

    Item naming(String keeper, String second) {
        var filled = new LinkedHashMap<String, String>();
        texts.forEach((name, words) -> filled.put(name, words.replace("{keeper}", keeper).replace("{second}", second)));
        return new Item(id, mode, test, filled);
    }
}
