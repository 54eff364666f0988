package org.wellspring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellspring.web.TrendChart.Spot;
import org.wellspring.web.TrendChart.Value;

class StripTests {
    @Test void theMarginLiesAroundTheShareAndStopsAtTheEdges() {
        var mark = Strip.of(Optional.of(new Value(4, 17)), false).mark().orElseThrow();

        assertThat(Double.parseDouble(mark.from())).isEqualTo(Strip.EDGE);
        assertThat(Double.parseDouble(mark.at())).isBetween(Double.parseDouble(mark.from()), Double.parseDouble(mark.from()) + Double.parseDouble(mark.width()));
    }

    @Test void whereReadingRunsToTheLeftSoDoShares() {
        var leftToRight = Strip.of(Optional.of(new Value(30, 10)), false);
        var rightToLeft = Strip.of(Optional.of(new Value(30, 10)), true);

        assertThat(leftToRight.percents()).extracting(Spot::x).extracting(Double::parseDouble).isSorted();
        assertThat(rightToLeft.percents().reversed()).extracting(Spot::x).extracting(Double::parseDouble).isSorted();
        assertThat(at(leftToRight) + at(rightToLeft)).isEqualTo(Strip.WIDTH);
    }

    @Test void nothingIsMarkedWhereNothingCanBeTold() {
        assertThat(Strip.of(Optional.empty(), false).mark()).isEmpty();
    }

    private static double at(Strip strip) {
        return Double.parseDouble(strip.mark().orElseThrow().at());
    }
}
