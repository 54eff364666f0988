package org.wellspring.voice.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.platform.TeamId;
import org.wellspring.voice.AskId;

class RaisedTests {
    private static final Week WEEK = Week.parse("2026-10-26");
    private static final TeamId WARD_4 = new TeamId(UUID.randomUUID());
    private static final TeamId WARD_5 = new TeamId(UUID.randomUUID());
    private static final AskId KNOWN = new AskId(UUID.randomUUID());

    @Test void whatNobodyAskedBeforeIsNew() {
        var raised = Raised.by(WEEK, Set.of(WARD_4), List.of());

        assertThat(raised).isEqualTo(new Raised(Set.of(), Set.of(WARD_4)));
    }

    @Test void anOpenAskGrowsStronger() {
        var raised = Raised.by(WEEK, Set.of(WARD_4), List.of(standing(WEEK.plus(-2), null)));

        assertThat(raised).isEqualTo(new Raised(Set.of(KNOWN), Set.of()));
    }

    @Test void theSameReleaseAgainAddsNothing() {
        var raised = Raised.by(WEEK, Set.of(WARD_4), List.of(standing(WEEK, null)));

        assertThat(raised.first()).isEmpty();
    }

    @Test void anOlderReleaseThatComesLateAddsNothing() {
        var raised = Raised.by(WEEK, Set.of(WARD_4), List.of(standing(WEEK.plus(1), LocalDate.parse("2026-11-20"))));

        assertThat(raised).isEqualTo(new Raised(Set.of(), Set.of()));
    }

    @Test void supportGivenBeforeItWasSettledDoesNotOpenItAgain() {
        var raised = Raised.by(WEEK, Set.of(WARD_4), List.of(standing(WEEK.plus(-4), LocalDate.parse("2026-10-28"))));

        assertThat(raised).isEqualTo(new Raised(Set.of(), Set.of()));
    }

    @Test void supportGivenAfterItWasSettledAsksAgain() {
        var raised = Raised.by(WEEK, Set.of(WARD_4), List.of(standing(WEEK.plus(-4), LocalDate.parse("2026-10-23"))));

        assertThat(raised).isEqualTo(new Raised(Set.of(), Set.of(WARD_4)));
    }

    @Test void aNeighbourJoinedLaterGetsItsOwn() {
        var raised = Raised.by(WEEK, Set.of(WARD_4, WARD_5), List.of(standing(WEEK.plus(-1), null)));

        assertThat(raised).isEqualTo(new Raised(Set.of(KNOWN), Set.of(WARD_5)));
    }

    private static Standing standing(Week since, LocalDate settledOn) {
        return new Standing(KNOWN, Set.of(WARD_4), since, Optional.ofNullable(settledOn));
    }
}
