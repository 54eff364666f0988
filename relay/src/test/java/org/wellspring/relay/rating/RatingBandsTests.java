package org.wellspring.relay.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.relay.AppHalf;
import org.wellspring.relay.Ward;

/** In which words ratings are told, and from how many on. */
class RatingBandsTests {
    @ParameterizedTest
    @CsvSource({"0,under-30", "29,under-30", "30,30-49", "49,30-49", "50,50-99", "99,50-99", "100,100-199", "199,100-199", "200,200+", "5000,200+"})
    void howManyRated(int count, String band) {
        assertThat(RatingBands.ratings(count)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"0,29,too-few", "29,29,too-few", "0,30,0-49", "14,30,0-49", "15,30,50-59", "17,30,50-59", "18,30,60-69", "21,30,70-79", "24,30,80-89", "26,30,80-89", "27,30,90-100", "30,30,90-100",
        "599,1000,50-59", "600,1000,60-69", "899,1000,80-89", "900,1000,90-100"})
    void howManyChoseTheHighestAnswer(int highest, int answered, String band) {
        assertThat(RatingBands.top(highest, answered)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"0,29,too-few", "0,30,0-9", "2,30,0-9", "3,30,10-24", "7,30,10-24", "8,30,25-49", "14,30,25-49", "15,30,50+", "30,30,50+"})
    void howManyAnsweredForSomebodyElse(int part, int all, String band) {
        assertThat(RatingBands.proxy(part, all)).isEqualTo(band);
    }

    @Test void anItemThatTooFewAnsweredSaysSoWhileTheOthersAreTold() {
        var tally = new RatingTally();
        tally.add(IntStream.range(0, 30).mapToObj(i -> new Opened(1, Ward.answers("3", i < 29 ? "3" : "-", "0", "-"), false, false)).toList());

        assertThat(tally.line(new Stocks.Team(AppHalf.START, "Ward 4"), 12).top())
            .isEqualTo(Map.of("listened", "90-100", "explained", "too-few", "respected", "0-49", "time", "too-few"));
        assertThat(tally).hasToString("[counts]");
    }
}
