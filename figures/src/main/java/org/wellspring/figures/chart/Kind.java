package org.wellspring.figures.chart;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Which chart. {@link #I} suits most series, noised ones too; the others know more and demand more. */
public enum Kind {
    /**
     * Measurements: mean, limits 3 / 1.128 average moving ranges away, wild moving ranges screened once. The default for
     * measurements: a wild point in the baseline must not hide itself and later ones. The price, a chart of 24 stable
     * points with one outside in 8% instead of 5%, is paid because limits decide nothing here ({@link Finding}).
     */
    I("I", new Individuals(3 / Individuals.D2, true)),
    /** The same as in the NHS R package: 2.66 average moving ranges, screened. */
    XMR("XmR", new Individuals(2.66, true)),
    /** The same as in the NHS Excel tool: 2.66 average moving ranges, nothing screened. For comparing with its charts. */
    XMR_UNSCREENED("XmR-unscreened", new Individuals(2.66, false)),
    /** Events over equal areas. */
    C("C", new Counts(Spread.COUNT, false)),
    /** Share of a denominator. */
    P("P", new Counts(Spread.SHARE, false)),
    /** {@link #P} for large denominators (Laney). */
    P_PRIME("P'", new Counts(Spread.SHARE, true)),
    /** Events over areas that differ. */
    U("U", new Counts(Spread.RATE, false)),
    /** {@link #U} for large denominators (Laney). */
    U_PRIME("U'", new Counts(Spread.RATE, true)),
    /** Times between rare events. */
    T("T", new TimesBetween());

    private final String code;
    private final Law law;

    Kind(String code, Law law) {
        this.code = code;
        this.law = law;
    }

    /** As written in files: {@code I}, {@code XmR}, {@code XmR-unscreened}, {@code C}, {@code P}, {@code P'}, {@code U}, {@code U'} or {@code T}. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for any other word, naming those there are */
    public static Kind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no chart %s. Write one of %s.".formatted(code, codes())));
    }

    Law law() {
        return law;
    }

    private static String codes() {
        return Arrays.stream(values()).map(Kind::code).collect(Collectors.joining(", "));
    }
}
