package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.audit.Finding.Isolated;
import org.wellspring.figures.audit.Finding.NoneIsolated;

/** Teams over several waves, with people who come, go, return and change places. */
class WavesTests {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void whoIsAwayForOneWaveOfManyIsTheDifferenceOfAFixedThing(int waves) {
        var rounds = new Rounds();
        for (int wave = 0; wave < waves; wave++) {
            rounds.fixed("trained, wave " + wave, wave == waves - 1 ? team("n", 30) : with(team("n", 30), "ana"));
        }

        assertIsolated(rounds.audit(20), "ana");
    }

    /** Fresh answers of each wave tell only of their wave, however often people come and go. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void freshAnswersNeverTellOfAnybodyByTheirComingAndGoing(long seed) {
        var random = new Random(seed);
        var rounds = new Rounds();
        for (int wave = 0; wave < 8; wave++) {
            var there = team("n", 60).stream().sorted().filter(_ -> random.nextInt(10) > 1).collect(Collectors.toCollection(TreeSet::new));
            rounds.answered("heavy", "wave " + wave, there);
        }

        assertThat(rounds.audit(20).finding()).isEqualTo(new NoneIsolated());
    }

    @ParameterizedTest
    @CsvSource({"19, true", "20, false", "21, false", "1, true"})
    void thoseWhoLeaveTogetherAreSafeFromTwentyOn(int leaving, boolean isolated) {
        var stay = team("stay", 40);
        var all = new HashSet<>(stay);
        all.addAll(team("leave", leaving));

        var finding = new Rounds().fixed("spring", all).fixed("autumn", stay).audit(20).finding();

        assertThat(finding instanceof Isolated).isEqualTo(isolated);
        if (finding instanceof Isolated found) {
            assertThat(found.people()).isEqualTo(leaving);
            assertThat(found.columns()).allMatch(name -> name.startsWith("leave")).hasSize(leaving);
        }
    }

    /** Ana goes from north to south: north's two figures differ by her, and so do south's. */
    @Test
    void whoChangesTheTeamIsGivenAwayByEitherOfThem() {
        var north = team("north", 30);
        var south = team("south", 30);

        var left = new Rounds().fixed("north, spring", with(north, "ana")).fixed("north, autumn", north);
        var came = new Rounds().fixed("south, spring", south).fixed("south, autumn", with(south, "ana"));

        assertIsolated(left.audit(20), "ana");
        assertIsolated(came.audit(20), "ana");
    }

    /** Ben comes for Ana: their difference follows, but a difference of two answers is nobody's answer. */
    @Test
    void twoWhoChangePlacesHideEachOtherUntilAThirdFigureHoldsOneOfThem() {
        var north = team("north", 30);
        var south = team("south", 30);
        var swapped = new Rounds().fixed("north, spring", with(north, "ana")).fixed("north, autumn", with(north, "ben"))
                .fixed("south, spring", with(south, "ben")).fixed("south, autumn", with(south, "ana"));

        assertThat(swapped.audit(20).finding()).isEqualTo(new NoneIsolated());

        assertIsolated(swapped.fixed("north without them", north).audit(20), "ana", "ben");
    }

    /** A chain of one in, one out: the first in and the last out have nobody beside them. */
    @Test
    void aChainOfChangesIsAsStrongAsItsEnds() {
        var core = team("core", 25);
        var open = new Rounds();
        for (int wave = 0; wave < 5; wave++) {
            open.fixed("wave " + wave, with(core, "p" + wave, "p" + (wave + 1)));
        }

        assertThat(open.audit(20).finding()).isEqualTo(new NoneIsolated());
        assertThat(open.fixed("core and the first", with(core, "p0")).audit(20).finding()).isInstanceOf(Isolated.class);
    }

    static void assertIsolated(Audit audit, String... columns) {
        assertThat(audit.finding()).isInstanceOfSatisfying(Isolated.class, found -> {
            assertThat(found.columns()).hasSize(1).isSubsetOf(List.of(columns));
            assertThat(Tables.addedUp(audit, found)).containsOnlyOnce(1).containsOnly(0, 1);
        });
    }

    static Set<String> team(String name, int size) {
        return IntStream.range(0, size).mapToObj(i -> name + " " + i).collect(Collectors.toSet());
    }

    static Set<String> with(Set<String> team, String... others) {
        var all = new HashSet<>(team);
        all.addAll(List.of(others));
        return all;
    }
}
