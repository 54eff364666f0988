package org.wellspring.people.stafflist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How days, shares and languages are written in lists. */
final class Cells {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([ T].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})([ T].*)?");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*%?");
    private static final int MOST_LANGUAGES = 10;

    private Cells() {}

    /** @param monthFirst whether 4/5/2026 is the fifth of April here; with dots the day always comes first */
    static Optional<LocalDate> day(String cell, boolean monthFirst) {
        var year = YEAR_FIRST.matcher(cell);
        if (year.matches()) {
            return day(year.group(1), year.group(2), year.group(3));
        }
        var last = YEAR_LAST.matcher(cell);
        if (!last.matches()) {
            return Optional.empty();
        }
        boolean american = monthFirst && cell.indexOf('.') < 0;
        return day(last.group(3), last.group(american ? 1 : 2), last.group(american ? 2 : 1));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** In percent, from 1 to 100. What is written as 1 or less without a percent sign is a fraction of a full post. */
    static Optional<Integer> share(String cell) {
        var written = SHARE.matcher(cell);
        if (!written.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(written.group(1).replace(',', '.'));
        long percent = Math.round(number <= 1 && !cell.endsWith("%") ? number * 100 : number);
        return percent >= 1 && percent <= 100 ? Optional.of((int) percent) : Optional.empty();
    }

    static List<String> languages(String cell) {
        return Arrays.stream(cell.split("[,;،/|]")).map(String::strip).filter(word -> !word.isEmpty()).distinct().limit(MOST_LANGUAGES).toList();
    }
}
