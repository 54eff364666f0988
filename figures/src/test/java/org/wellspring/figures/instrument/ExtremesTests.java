package org.wellspring.figures.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wellspring.figures.instrument.KeyFiles.key;
import static org.wellspring.figures.instrument.KeyFiles.throughout;
import static org.wellspring.figures.instrument.KeyFiles.value;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each scale begins and ends, and what one answer throughout comes to, worked by hand from the published keys. */
class ExtremesTests {

    /** The scale at the lightest and at the heaviest answer to each item, then with the first and with the last answer throughout. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            instrument,     scale,              least, greatest, first,  last
            burnout-single, answer,             1,     5,        1,      5
            cbi,            personal,           0,     100,      0,      100
            cbi,            work,               0,     100,      14.2857, 85.7143
            cbi,            client,             0,     100,      0,      100
            olbi,           disengagement_sum,  8,     32,       20,     20
            olbi,           exhaustion_sum,     8,     32,       20,     20
            olbi,           disengagement_mean, 1,     4,        2.5,    2.5
            olbi,           exhaustion_mean,    1,     4,        2.5,    2.5
            olbi,           total,              16,    64,       40,     40
            proqol-5,       CS,                 10,    50,       10,     50
            proqol-5,       BO,                 10,    50,       30,     30
            proqol-5,       STS,                10,    50,       10,     50
            mini-z-2,       total,              10,    50,       10,     50
            mini-z-2,       supportive,         5,     25,       5,      25
            mini-z-2,       pace,               5,     25,       5,      25
            who-5,          raw,                0,     25,       0,      25
            who-5,          percent,            0,     100,      0,      100
            pss-10,         total,              0,     40,       16,     24
            uwes-9,         vigor,              0,     6,        0,      6
            uwes-9,         dedication,         0,     6,        0,      6
            uwes-9,         absorption,         0,     6,        0,      6
            uwes-9,         total,              0,     6,        0,      6
            pfi,            fulfilment,         0,     4,        0,      4
            pfi,            exhaustion,         0,     4,        0,      4
            pfi,            disengagement,      0,     4,        0,      4
            pfi,            burnout,            0,     4,        0,      4
            miss-hp,        total,              10,    100,      46,     64
            edmondson-7,    mean,               1,     7,        3.5714, 4.4286
            hse,            demands,            1,     5,        5,      1
            hse,            control,            1,     5,        1,      5
            hse,            manager_support,    1,     5,        1,      5
            hse,            peer_support,       1,     5,        1,      5
            hse,            relationships,      1,     5,        5,      1
            hse,            role,               1,     5,        1,      5
            hse,            change,             1,     5,        1,      5
            care,           total,              10,    50,       10,     50
            cg-cahps,       explained,          1,     4,        1,      4
            cg-cahps,       listened,           1,     4,        1,      4
            cg-cahps,       respected,          1,     4,        1,      4
            cg-cahps,       time,               1,     4,        1,      4
            """)
    void everyScaleBeginsAndEndsWhereItsAuthorsSay(String instrument, String scale, double least, double greatest, double first, double last) {
        var key = key(instrument);

        assertThat(value(Scoring.score(leaning(key, false)), scale)).isEqualTo(least);
        assertThat(value(Scoring.score(leaning(key, true)), scale)).isEqualTo(greatest);
        assertThat(value(Scoring.score(throughout(key, offered(key).getFirst())), scale)).isEqualTo(first, within(5e-5));
        assertThat(value(Scoring.score(throughout(key, offered(key).getLast())), scale)).isEqualTo(last, within(5e-5));
    }

    /** Six items as they are and four turned round are 44 + 2 v on the symptom scale: every straight line is over 36, so the mark matters. */
    @ParameterizedTest
    @CsvSource({"1, 46", "2, 48", "3, 50", "4, 52", "5, 54", "6, 56", "7, 58", "8, 60", "9, 62", "10, 64"})
    void everyStraightLineThroughTheSymptomScaleIsFlaggedAndMarked(int throughout, double total) {
        var scored = Scoring.score(throughout(key("miss-hp"), throughout));

        assertThat(value(scored, "total")).isEqualTo(total);
        assertThat(scored.cutOffs().get("flag(>=36)")).contains(true);
        assertThat(scored.straightLined()).isTrue();
    }

    /** What one answer throughout comes to where keys are mixed: 16 + 2 v, (24 + v) / 7 and always the middle of burnout. */
    @Test
    void aStraightLineThroughAMixedScaleComesToItsFormula() {
        for (var v = 0; v <= 4; v++) {
            assertThat(value(Scoring.score(throughout(key("pss-10"), v)), "total")).isEqualTo(16 + 2 * v);
        }
        for (var v = 1; v <= 7; v++) {
            assertThat(value(Scoring.score(throughout(key("edmondson-7"), v)), "mean")).isEqualTo((24 + v) / 7.0, within(1e-12));
        }
        for (var v = 1; v <= 5; v++) {
            assertThat(value(Scoring.score(throughout(key("proqol-5"), v)), "BO")).isEqualTo(30);
        }
    }

    @Test
    void onlyTheTwoInstrumentsThatAreMeantToMarkAStraightLine() {
        for (var key : KeyFiles.all()) {
            var meant = List.of("olbi", "miss-hp").contains(key.id());
            for (var value : offered(key)) {
                assertThat(Scoring.score(throughout(key, value)).straightLined()).as("%s %d", key.id(), value).isEqualTo(meant);
            }
        }
    }

    /** Of the 6^5 ways to answer, those of 12 or less mirror those of 13 or more, so the low half is exactly 3,888. */
    @Test
    void exactlyHalfOfAllWaysToAnswerTheWellBeingIndexAreLow() {
        var index = key("who-5");
        var low = 0;
        var veryLow = 0;
        for (var way = 0; way < 7776; way++) {
            var scored = Scoring.score(Answers.inOrder(index, List.of(way % 6, way / 6 % 6, way / 36 % 6, way / 216 % 6, way / 1296)));
            low += scored.cutOffs().get("low_wellbeing(<=50)").orElseThrow() ? 1 : 0;
            veryLow += scored.cutOffs().get("very_low(<=28)").orElseThrow() ? 1 : 0;
        }

        assertThat(low).isEqualTo(3888);
        assertThat(veryLow).isEqualTo(waysToReachAtMost(7));
    }

    /** C(n + 4, 4) ways to share n among five, less those where one of the five has six or more. */
    private static int waysToReachAtMost(int sum) {
        var ways = 0;
        for (var n = 0; n <= sum; n++) {
            ways += choose4(n + 4) - 5 * choose4(n - 6 + 4);
        }
        return ways;
    }

    private static int choose4(int n) {
        return n < 4 ? 0 : n * (n - 1) * (n - 2) * (n - 3) / 24;
    }

    /** Each item answered so that it weighs least, or most, once the key has turned it. */
    private static Answers leaning(Instrument key, boolean heavy) {
        var values = new ArrayList<Integer>();
        for (var item : key.questions().items()) {
            var set = key.questions().of(item);
            values.add(heavy == item.reversed() ? set.least() : set.greatest());
        }
        return Answers.inOrder(key, values);
    }

    private static List<Integer> offered(Instrument key) {
        return key.questions().answers().getFirst().values();
    }
}
