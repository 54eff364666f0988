package org.wellspring.privacy.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wellspring.WellspringTest;
import org.wellspring.figures.Week;
import org.wellspring.figures.chart.Finding;
import org.wellspring.platform.Language;
import org.wellspring.privacy.Told;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.web.Texts;

/** Runs decide, and only from twelve figures on. */
@WellspringTest
class ControlTests {
    @Autowired Texts texts;

    @Test void underTwelveFiguresNoLineIsDrawnAndNothingIsDecided() {
        assertThat(series(40, 38, 41, 37, 42, 39, 40, 38, 43, 37, 41).control(drawn(series(40, 38, 41)))).isEmpty();
    }

    @Test void chanceIsCalledChance() {
        var series = series(41, 38, 43, 37, 42, 36, 44, 39, 45, 38, 42, 37, 43, 39);

        assertThat(ruled(series)).endsWith("Nothing unusual: chance explains the ups and downs.").doesNotContain("time before");
        assertThat(series.control(drawn(series)).orElseThrow().finding()).isInstanceOf(Finding.Usual.class);
    }

    @Test void aLongRunIsSaidInOneSentenceAndItsFiguresAreMarked() {
        var series = series(52, 50, 53, 51, 54, 50, 52, 53, 51, 52, 31, 30, 33, 29, 32, 31, 30, 32, 31, 30);

        assertThat(ruled(series)).contains("Something changed: 10 figures in a row lie");
        assertThat(series.control(drawn(series)).orElseThrow().run()).hasSize(10);
    }

    @Test void figuresThatCannotBeToldAreLeftOutOfTheRule() {
        var some = new ArrayList<>(series(40, 38, 41, 37, 42, 39, 40, 38, 43, 37, 41).headlines());
        some.add(Told.headline(Week.parse("2027-12-06"), 1, 1, 30));

        var series = new Series(LeafId.ORGANISATION, "", some);

        assertThat(series.control(drawn(series))).isEmpty();
    }

    @Test void aSeriesThatNeverMovesHasNoLimits() {
        var flat = series(IntStream.generate(() -> 40).limit(15).toArray());

        assertThat(flat.control(drawn(flat))).isEmpty();
    }

    private String ruled(Series series) {
        return new FigureWords(texts.in(Language.ENGLISH)).ruled(series, series.control(drawn(series)));
    }

    private org.wellspring.web.TrendChart drawn(Series series) {
        return series.chart(new FigureWords(texts.in(Language.ENGLISH)), false);
    }

    /** Of a thousand people who all answered, so that shares are what they are. */
    private static Series series(int... percents) {
        var first = Week.parse("2026-01-05");
        List<Headline> headlines = new ArrayList<>();
        for (int at = 0; at < percents.length; at++) {
            headlines.add(Told.headline(first.plus(4 * at), 1_000 - 10 * percents[at], 10 * percents[at], 1_000));
        }
        return new Series(LeafId.ORGANISATION, "", headlines);
    }
}
