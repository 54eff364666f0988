package org.wellspring.ballot.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;

class GridTests {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Grid GRID = Grid.from(LocalDate.parse("2026-11-04"), LONDON);

    @Test void theGridBeginsOnTheFirstMondayOnOrAfterGoingLive() {
        assertThat(GRID.start()).isEqualTo(Week.parse("2026-11-09"));
        assertThat(Grid.from(LocalDate.parse("2026-11-09"), LONDON).start()).isEqualTo(Week.parse("2026-11-09"));
    }

    @Test void theNextBundleIsTheFirstThatHasNotBegun() {
        assertThat(GRID.nextBundle(Instant.parse("2026-11-04T09:00:00Z"))).isZero();
        assertThat(GRID.nextBundle(Instant.parse("2026-11-08T23:59:59Z"))).isZero();
        assertThat(GRID.nextBundle(Instant.parse("2026-11-09T00:00:00Z"))).isEqualTo(1);
        assertThat(GRID.nextBundle(Instant.parse("2026-12-06T12:00:00Z"))).isEqualTo(1);
        assertThat(GRID.nextBundle(Instant.parse("2026-12-07T00:00:00Z"))).isEqualTo(2);
    }

    @Test void aWeekClosesAtNoonOnTheMondayAfter() {
        var week = Week.parse("2026-11-09");

        assertThat(GRID.closed(week, Instant.parse("2026-11-16T11:59:59Z"))).isFalse();
        assertThat(GRID.closed(week, Instant.parse("2026-11-16T12:00:00Z"))).isTrue();
    }
}
