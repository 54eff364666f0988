package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.figures.audit.WavesTests.assertIsolated;
import static org.wellspring.figures.audit.WavesTests.team;
import static org.wellspring.figures.audit.WavesTests.with;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.audit.Finding.Isolated;
import org.wellspring.figures.audit.Finding.NoneIsolated;

/** How figures of several waves become rows. */
class RoundsLawsTests {

    /** A carried-on answer and a fresh one of the same person are two answers, but one person. */
    @Test
    void whatIsFixedAndWhatIsFreshDoNotMix() {
        var team = team("n", 25);

        var rounds = new Rounds().fixed("trained", with(team, "ana")).answered("heavy", "spring", team);

        assertThat(rounds.audit(20).finding()).isEqualTo(new NoneIsolated());
        assertThat(rounds.audit(20).columns()).hasSize(51);
        assertThat(rounds.audit(20).columns().stream().map(Column::who).distinct()).hasSize(26);
    }

    @Test
    void wavesOfTheSameNameAreOneWave() {
        var team = team("n", 25);
        var rounds = new Rounds().answered("ward", "spring", with(team, "ana")).answered("nurses", "autumn", team);

        assertThat(rounds.audit(20).finding()).isEqualTo(new NoneIsolated());
        assertIsolated(rounds.answered("nurses in spring", "spring", team).audit(20), "ana, spring");
    }

    /** The same waves as a plain audit over every person and wave, at random and small enough to try every group. */
    @Test
    void aFewPeopleOverAFewWavesAreAuditedLikeEverythingElse() {
        var isolated = 0;
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var rounds = new Rounds();
            for (int figure = 0; figure < 4; figure++) {
                var people = IntStream.range(0, 5).filter(_ -> random.nextBoolean()).mapToObj(i -> "p" + i).collect(Collectors.toSet());
                if (random.nextBoolean()) {
                    rounds.fixed("fixed " + figure, people);
                } else {
                    rounds.answered("fresh " + figure, "wave " + random.nextInt(2), people);
                }
            }
            var audit = rounds.audit(3);

            var due = RowSpace.smallest(audit);
            if (audit.finding() instanceof Isolated found) {
                isolated++;
                assertThat(due).as("seed %d", seed).hasValue(found.people());
            } else {
                assertThat(due).as("seed %d", seed).isEmpty();
            }
        }
        assertThat(isolated).isBetween(10, 58);
    }

    @Test
    void aFigureAboutNobodyIsNoFigure() {
        assertThat(new Rounds().fixed("nobody", Set.of()).audit(20).finding()).isEqualTo(new NoneIsolated());
        assertThat(new Rounds().audit(20).columns()).isEmpty();
    }
}
