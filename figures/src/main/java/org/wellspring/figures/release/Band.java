package org.wellspring.figures.release;

import java.util.Arrays;

/** How many different people reported something in a week: exact weekly counts beside a roster would name a frequent reporter. */
public enum Band {
    FEWER_THAN_3("0-2", 0),
    FROM_3_TO_5("3-5", 3),
    FROM_6_TO_9("6-9", 6),
    TEN_OR_MORE("10+", 10);

    private final String code;
    private final int from;

    Band(String code, int from) {
        this.code = code;
        this.from = from;
    }

    /** The band of so many people, 0 or more. */
    public static Band of(int people) {
        if (people < 0) {
            throw new IllegalArgumentException("People (%d) must be 0 or more.".formatted(people));
        }
        return Arrays.stream(values()).filter(band -> people >= band.from).reduce((lower, higher) -> higher).orElseThrow();
    }

    /** As written in a release: {@code 0-2}, {@code 3-5}, {@code 6-9} or {@code 10+}. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for any other word */
    public static Band ofCode(String code) {
        return Arrays.stream(values())
                .filter(band -> band.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A band is 0-2, 3-5, 6-9 or 10+."));
    }
}
