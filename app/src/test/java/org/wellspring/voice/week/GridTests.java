package org.wellspring.voice.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.figures.release.Band.FEWER_THAN_3;
import static org.wellspring.figures.release.Band.FROM_3_TO_5;
import static org.wellspring.figures.release.Band.FROM_6_TO_9;
import static org.wellspring.figures.release.Band.TEN_OR_MORE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Band;

class GridTests {
    private static final Week NEWEST = Week.parse("2026-10-26");

    @Test void aWeekThatWasNotReleasedBetweenOthersIsHidden() {
        var grid = Grid.of(NEWEST, List.of("missed-break"), Map.of(NEWEST.plus(-2), Map.of(), NEWEST, Map.of("missed-break", FROM_3_TO_5)));

        assertThat(grid.weeks()).containsExactly(NEWEST.plus(-2), NEWEST.plus(-1), NEWEST);
        assertThat(grid.rows().getFirst().cells()).containsExactly(Optional.of(FEWER_THAN_3), Optional.empty(), Optional.of(FROM_3_TO_5));
        assertThat(grid.gaps()).isTrue();
    }

    @Test void eightWeeksAreShownAndNoneFromBeforeTheFirstRelease() {
        var ten = Stream.iterate(NEWEST, week -> week.plus(-1)).limit(10).collect(Collectors.toMap(week -> week, _ -> Map.<String, Band>of()));

        assertThat(Grid.of(NEWEST, List.of("overran"), ten).weeks()).hasSize(8).last().isEqualTo(NEWEST);
        assertThat(Grid.of(NEWEST, List.of("overran"), Map.of()).weeks()).isEmpty();
        assertThat(Grid.of(NEWEST, List.of("overran"), Map.of()).newest()).isEmpty();
    }

    @Test void aKindThatIsMissingInAReleasedWeekIsFewerThanThree() {
        var grid = Grid.of(NEWEST, List.of("overran"), Map.of(NEWEST, Map.of()));

        assertThat(grid.rows().getFirst().cells().getLast()).contains(FEWER_THAN_3);
        assertThat(grid.drawn()).isEmpty();
    }

    @Test void theChartDrawsWhatWasReportedMostLately() {
        var grid = Grid.of(NEWEST, List.of("a", "b", "c", "d", "e"), Map.of(
            NEWEST.plus(-1), Map.of("a", TEN_OR_MORE, "b", FROM_3_TO_5, "c", FROM_3_TO_5, "d", FROM_3_TO_5, "e", FROM_3_TO_5),
            NEWEST, Map.of("b", FROM_6_TO_9)));

        assertThat(grid.drawn()).extracting(Grid.Row::kind).startsWith("b", "a").hasSize(4);
        assertThat(grid.rows()).hasSize(5);
    }

    @Test void theChartExplainsTheBandsItDrawsAndNoOthers() {
        var grid = Grid.of(NEWEST, List.of("a"), Map.of(NEWEST.plus(-1), Map.of("a", TEN_OR_MORE), NEWEST, Map.of()));

        assertThat(grid.shown()).containsExactly(FEWER_THAN_3, TEN_OR_MORE);
        assertThat(Grid.of(NEWEST, List.of("a"), Map.of()).shown()).isEmpty();
    }
}
