package org.wellspring.ballot.instrument;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellspring.figures.instrument.Instrument;

/**
 * The words of one instrument in one language, as a device shows them.
 *
 * @param instrument id of its key
 * @param version the edition it words
 * @param language as in {@code lang}: {@code en}
 * @param instructions before the first question, empty where there are none
 * @param items in the order of the key, every one of them
 * @param answers every value of every set, in the order they are shown
 * @param licence one line: whose words these are and under what terms
 */
public record Wording(String instrument, String version, String language, String instructions, List<Worded> items, List<Label> answers, String licence) {
    private static final int LONGEST = 2_000;

    /** @param id of the item in the key */
    public record Worded(String id, String text) {
        public Worded {
            said(id, "The id of a worded item");
            said(text, "The words of item %s".formatted(id));
        }
    }

    /**
     * @param set id of the answer set in the key
     * @param value none for "does not apply"
     */
    public record Label(String set, @Nullable Integer value, String text) {
        public Label {
            said(set, "The answer set of a label");
            said(text, "The words of %s in %s".formatted(value == null ? "does not apply" : value.toString(), set));
        }
    }

    public Wording {
        said(instrument, "instrument");
        said(version, "version");
        if (language == null || !language.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("language must be two or three small letters, such as en.");
        }
        if (instructions == null || instructions.length() > LONGEST) {
            throw new IllegalArgumentException("instructions must be there, at most 2,000 characters; they may be empty.");
        }
        items = listed(items, "items");
        answers = listed(answers, "answers");
        said(licence, "licence");
    }

    /** @throws IllegalArgumentException for an item or answer that is not worded, is worded twice or that the key does not have, by its name */
    public Wording fitting(Instrument key) {
        if (!instrument.equals(key.id())) {
            throw new IllegalArgumentException("This wording is for %s and not for %s.".formatted(instrument, key.id()));
        }
        same("item", key.questions().items().stream().map(item -> item.id()).toList(), items.stream().map(Worded::id).toList());
        for (var set : key.questions().answers()) {
            var wanted = set.values().stream().map(String::valueOf).collect(Collectors.toList());
            if (set.notApplicable()) {
                wanted.add("does not apply");
            }
            same("answer of %s".formatted(set.id()), wanted, answers.stream().filter(label -> label.set().equals(set.id()))
                .map(label -> Objects.toString(label.value(), "does not apply")).toList());
        }
        var sets = key.questions().answers().stream().map(set -> set.id()).toList();
        answers.stream().filter(label -> !sets.contains(label.set())).findFirst().ifPresent(label -> {
            throw new IllegalArgumentException("The key has no answer set %s.".formatted(label.set()));
        });
        return this;
    }

    private static void same(String what, List<String> wanted, List<String> there) {
        for (var each : there) {
            if (!wanted.contains(each)) {
                throw new IllegalArgumentException("The key has no %s called %s.".formatted(what, each));
            }
            if (there.indexOf(each) != there.lastIndexOf(each)) {
                throw new IllegalArgumentException("There are words for %s %s twice.".formatted(what, each));
            }
        }
        wanted.stream().filter(each -> !there.contains(each)).findFirst().ifPresent(each -> {
            throw new IllegalArgumentException("There are no words for %s %s.".formatted(what, each));
        });
    }

    private static <T> List<T> listed(@Nullable List<T> list, String what) {
        if (list == null || list.isEmpty() || list.size() > 2_000 || list.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("%s must be a list that is not empty.".formatted(what));
        }
        return List.copyOf(list);
    }

    private static void said(@Nullable String text, String what) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("%s must be 1 to 2,000 characters.".formatted(what));
        }
    }
}
