package org.wellspring.journeys;

import com.microsoft.playwright.Locator;

/**
 * What somebody taps, reads and types on the way, and how long that takes a person who does not hurry: 1.2 seconds a tap, 250 words a
 * minute for everything in sight, 200 letters a minute of typing on a phone.
 */
final class Stopwatch {
    private static final double SECONDS_A_TAP = 1.2;
    private static final double WORDS_A_MINUTE = 250;
    private static final double LETTERS_A_MINUTE = 200;

    private final Phone phone;
    private int words;
    private int letters;

    Stopwatch(Phone phone) {
        this.phone = phone;
        phone.countTapsFromHere();
    }

    /** Reads what is on the page now. */
    Stopwatch reads() {
        words += phone.words();
        return this;
    }

    Stopwatch taps(Locator what) {
        phone.tap(what);
        return this;
    }

    Stopwatch types(String field, String text) {
        phone.page().locator("main [name='" + field + "']").first().fill(text);
        letters += text.length();
        return this;
    }

    Stopwatch chooses(String field, String value) {
        return taps(phone.page().locator("main label:has(input[name='%s'][value='%s'])".formatted(field, value)));
    }

    /** Presses the page's main button and lands on the next page. */
    Stopwatch goesOn() {
        return taps(phone.page().locator("main form button[type=submit]").first());
    }

    int words() {
        return words;
    }

    int taps() {
        return phone.taps();
    }

    double seconds() {
        return phone.taps() * SECONDS_A_TAP + words / WORDS_A_MINUTE * 60 + letters / LETTERS_A_MINUTE * 60;
    }
}
