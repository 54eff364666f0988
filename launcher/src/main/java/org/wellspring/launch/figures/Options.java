package org.wellspring.launch.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands after the command: files, and pairs of {@code --name value}.
 *
 * @param files in the order they were typed
 * @param named by name, without the dashes
 */
record Options(List<String> files, Map<String, String> named) {

    /** @throws IllegalArgumentException for a name without a value */
    static Options of(List<String> words) {
        var files = new ArrayList<String>();
        var named = new LinkedHashMap<String, String>();
        for (var next = words.iterator(); next.hasNext(); ) {
            var word = next.next();
            if (!word.startsWith("--")) {
                files.add(word);
            } else if (next.hasNext()) {
                named.put(word.substring(2), next.next());
            } else {
                throw new IllegalArgumentException("%s needs a value after it.".formatted(word));
            }
        }
        return new Options(List.copyOf(files), named);
    }

    /** The one file. */
    String file() {
        if (files.size() != 1) {
            throw new IllegalArgumentException("Name one file to read; %d were named.".formatted(files.size()));
        }
        return files.getFirst();
    }

    String needed(String name) {
        return Optional.ofNullable(named.get(name)).orElseThrow(() -> new IllegalArgumentException("--%s is missing.".formatted(name)));
    }

    Optional<String> chosen(String name) {
        return Optional.ofNullable(named.get(name));
    }

    /** The option as a whole number from {@code least}. */
    int number(String name, int least) {
        try {
            var number = Integer.parseInt(needed(name));
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, with what was typed
        }
        throw new IllegalArgumentException("--%s (%s) must be a whole number from %d.".formatted(name, needed(name), least));
    }
}
