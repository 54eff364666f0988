package org.wellspring.help;

import java.util.regex.Pattern;

/** What may be dialled, and what a phone needs of it. */
public final class Telephone {
    private static final Pattern DIALLABLE = Pattern.compile("\\+?[0-9][0-9 ()./-]{1,28}");

    private Telephone() {}

    public static boolean canDial(String number) {
        return DIALLABLE.matcher(number.strip()).matches() && digits(number).length() >= 2;
    }

    /** Digits and a leading plus. */
    public static String digits(String number) {
        var plain = number.strip().replaceAll("[^0-9+]", "");
        return plain.startsWith("+") ? "+" + plain.replace("+", "") : plain.replace("+", "");
    }
}
