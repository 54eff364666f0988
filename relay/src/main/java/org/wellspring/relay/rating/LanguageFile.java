package org.wellspring.relay.rating;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wellspring.relay.signed.Wire;

/**
 * The words of the rating page in one language.
 *
 * @param language tag, as in BCP 47
 * @param name of the language, in itself
 * @param dir {@code ltr} or {@code rtl}
 */
record LanguageFile(String language, String name, String dir, Map<String, String> words) {
    static final int LARGEST = 32_768;
    private static final int LONGEST = 400;
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}");
    private static final Pattern PLAIN = Pattern.compile("[^\\p{Cntrl}<>\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final Pattern VALUE = Pattern.compile("\\{(\\w*)}?");

    /** @throws Wire.Malformed when the bytes are not such a file */
    static LanguageFile read(byte[] json) {
        if (json.length > LARGEST) {
            throw new Wire.Malformed("A language is at most %d bytes.".formatted(LARGEST));
        }
        return Wire.read(json, LanguageFile.class);
    }

    static boolean isTag(String text) {
        return TAG.matcher(text).matches();
    }

    /** What keeps it from being shown; nothing where all is well. Repeats nothing of its words. */
    Optional<String> complaint(String file, LanguageFile english) {
        if (!isTag(language) || !file.equals(language + ".json")) {
            return Optional.of("its name must be its language's tag and .json");
        }
        if (!isText(name) || name.length() > 60 || !Set.of("ltr", "rtl").contains(dir)) {
            return Optional.of("it needs the language's name, in itself, and dir as ltr or rtl");
        }
        if (!words.keySet().equals(english.words.keySet())) {
            return Optional.of("it must have the same words as en.json, no more and no fewer");
        }
        return words.entrySet().stream()
            .filter(word -> !isText(word.getValue()) || !values(word.getValue()).equals(values(english.words.get(word.getKey()))))
            .map(word -> "what it says for %s must be plain text of at most %d characters with the same {values} as in en.json".formatted(word.getKey(), LONGEST)).sorted().findFirst();
    }

    private static boolean isText(String text) {
        return text.length() <= LONGEST && PLAIN.matcher(text).matches() && !text.isBlank();
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
