package org.wellspring.figures.release;

import java.util.Arrays;
import java.util.Optional;

/**
 * What people say of a change: did it help? Two thirds of all answers make a "mostly": with ten answers that is seven, so
 * one person more or less seldom turns it.
 */
public enum Verdict {
    MOSTLY_YES("mostly-yes"),
    MIXED("mixed"),
    MOSTLY_NO("mostly-no");

    /** Fewest answers from which a verdict is given. */
    public static final int ANSWERS = 10;

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** The verdict of so many answers, each 0 or more; none under {@link #ANSWERS}. */
    public static Optional<Verdict> of(int yes, int mixed, int no) {
        if (yes < 0 || mixed < 0 || no < 0) {
            throw new IllegalArgumentException("Answers (%d, %d, %d) must be 0 or more.".formatted(yes, mixed, no));
        }
        var all = yes + mixed + no;
        if (all < ANSWERS) {
            return Optional.empty();
        }
        return Optional.of(3 * yes >= 2 * all ? MOSTLY_YES : 3 * no >= 2 * all ? MOSTLY_NO : MIXED);
    }

    /** As written in a release: {@code mostly-yes}, {@code mixed} or {@code mostly-no}. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for any other word */
    public static Verdict ofCode(String code) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A verdict is mostly-yes, mixed or mostly-no."));
    }
}
