package org.wellspring.figures.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a key must bring, checked where it is read, because an organisation may load a key of its own. */
final class Given {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,62}");
    private static final Pattern PRINTED = Pattern.compile("\\p{Graph}{1,80}");

    private Given() {}

    /** An id that may stand in an address and in a notice. */
    static String id(@Nullable String id, String what) {
        return matching(ID, id, what, "1 to 63 letters, digits, dots, dashes or underscores");
    }

    static String printed(@Nullable String id, String what) {
        return matching(PRINTED, id, what, "1 to 80 characters without spaces");
    }

    static String text(@Nullable String text, String what) {
        if (text == null || text.isBlank() || text.length() > 2_000) {
            throw new IllegalArgumentException("%s must be 1 to 2,000 characters.".formatted(what));
        }
        return text;
    }

    static <T> T value(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException("%s is missing.".formatted(what));
        }
        return value;
    }

    static <T> List<T> list(@Nullable List<T> list, int least, int most, String what) {
        if (list == null || list.size() < least || list.size() > most || list.stream().anyMatch(each -> each == null)) {
            throw new IllegalArgumentException("%s must be a list of %d to %d.".formatted(what, least, most));
        }
        return List.copyOf(list);
    }

    static <T> List<T> differing(List<T> list, Function<T, ?> by, String what) {
        var seen = new HashSet<>();
        for (var each : list) {
            if (!seen.add(by.apply(each))) {
                throw new IllegalArgumentException("%s names %s twice.".formatted(what, by.apply(each)));
            }
        }
        return list;
    }

    private static String matching(Pattern pattern, @Nullable String text, String what, String allowed) {
        if (text == null || !pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("%s must be %s.".formatted(what, allowed));
        }
        return text;
    }
}
