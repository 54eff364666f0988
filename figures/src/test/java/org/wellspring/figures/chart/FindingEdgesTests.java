package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Series of pluses and minuses on the very bounds of chance: Anhøj's table has 8 in a row and 8 crossings for 24 points. */
class FindingEdgesTests {

    private static final String EIGHT_IN_A_ROW = "++++++++-+--+--+--+-----";
    private static final String NINE_IN_A_ROW = "--+++++++++--+--+---+---";
    private static final String EIGHT_CROSSINGS = "+++---+++---++---++---++";
    private static final String SEVEN_CROSSINGS = "+++---+++---+++---+++---";

    @ParameterizedTest
    @ValueSource(strings = {EIGHT_IN_A_ROW, EIGHT_CROSSINGS})
    void onTheBoundChanceExplainsIt(String signs) {
        assertThat(found(signs)).isEqualTo(new Finding.Usual());
        assertThat(found(mirrored(signs))).isEqualTo(new Finding.Usual());
    }

    @Test
    void onePointMoreIsAShiftAndOneCrossingFewerIsToldAsSuch() {
        assertThat(found(NINE_IN_A_ROW)).isEqualTo(new Finding.Shift(new Run(Side.ABOVE, 3, 11, 9), 8));
        assertThat(found(mirrored(NINE_IN_A_ROW))).isEqualTo(new Finding.Shift(new Run(Side.BELOW, 3, 11, 9), 8));
        assertThat(found(SEVEN_CROSSINGS)).isEqualTo(new Finding.FewCrossings(7, 8));
    }

    /** Nine in a row with eight crossings, as printed beside a chart: one of the two bounds is enough, and which one is told. */
    @ParameterizedTest
    @CsvSource({EIGHT_IN_A_ROW + ", 8, 9, false, false", NINE_IN_A_ROW + ", 9, 8, true, false", EIGHT_CROSSINGS + ", 3, 8, false, false", SEVEN_CROSSINGS + ", 3, 7, false, true"})
    void eachBoundIsReadByItself(String signs, int longest, int crossings, boolean tooLong, boolean tooFew) {
        var runs = chart(signs).last().runs();

        assertThat(new int[] {runs.useful(), runs.longestLength(), runs.crossings(), runs.longestUsual(), runs.crossingsUsual()}).containsExactly(24, longest, crossings, 8, 8);
        assertThat(new boolean[] {runs.tooLong(), runs.tooFewCrossings(), runs.signal()}).containsExactly(tooLong, tooFew, tooLong || tooFew);
    }

    /** Skewed waits, with a mean of 6 and a median of 2.5: seven crossings of the median would be one too few, twelve of the drawn mean are plenty. */
    @Test
    void theMedianAloneDecidesNothing() {
        var chart = Chart.of(Kind.I, Series.of(2, 0, 1, 4, 7, 0, 1, 2, 0, 1, 0, 2, 4, 9, 3, 14, 4, 6, 3, 13, 1, 59, 2, 5));

        assertThat(chart.last().runsAroundMedian().crossings()).isEqualTo(7);
        assertThat(chart.last().runsAroundMedian().signal()).isTrue();
        assertThat(chart.last().runs().crossings()).isEqualTo(12);
        assertThat(Finding.of(chart)).isEqualTo(new Finding.Usual());
    }

    private static Finding found(String signs) {
        return Finding.of(chart(signs));
    }

    private static Chart chart(String signs) {
        return Chart.of(Kind.I, Series.of(signs.chars().mapToDouble(sign -> sign == '+' ? 1 : -1).toArray()));
    }

    private static String mirrored(String signs) {
        return IntStream.range(0, signs.length()).mapToObj(at -> signs.charAt(at) == '+' ? "-" : "+").collect(Collectors.joining());
    }
}
