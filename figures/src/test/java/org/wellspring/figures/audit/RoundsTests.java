package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.audit.Finding.Isolated;
import org.wellspring.figures.audit.Finding.NoneIsolated;

class RoundsTests {

    @Test
    void whoJoinsBetweenTwoCountsOfAFixedThingIsTheDifference() {
        var before = team(25);

        var found = new Rounds().fixed("trained, spring", before).fixed("trained, autumn", with(before, "ana")).audit(20).finding();

        assertThat(found).isInstanceOfSatisfying(Isolated.class, isolated -> {
            assertThat(isolated.columns()).containsExactly("ana");
            assertThat(isolated.terms()).containsExactlyInAnyOrder(new Finding.Term(BigInteger.ONE, "trained, autumn"), new Finding.Term(BigInteger.ONE.negate(), "trained, spring"));
            assertThat(isolated.divisor()).isEqualTo(BigInteger.ONE);
        });
    }

    @Test
    void whoLeavesIsTheDifferenceToo() {
        var after = team(25);

        assertThat(new Rounds().fixed("spring", with(after, "ana")).fixed("autumn", after).audit(20).finding())
                .isInstanceOfSatisfying(Isolated.class, isolated -> assertThat(isolated.columns()).containsExactly("ana"));
    }

    @Test
    void freshAnswersOfTheSameTeamTellNothingAboutWhoJoined() {
        var before = team(25);

        var rounds = new Rounds().answered("heavy, spring", "spring", before).answered("heavy, autumn", "autumn", with(before, "ana"));

        assertThat(rounds.audit(20).finding()).isEqualTo(new NoneIsolated());
    }

    @Test
    void twentyWhoJoinTogetherMayBeTheDifference() {
        var before = team(25);
        var after = new HashSet<>(before);
        IntStream.range(0, 20).forEach(i -> after.add("new " + i));

        assertThat(new Rounds().fixed("spring", before).fixed("autumn", after).audit(20).finding()).isEqualTo(new NoneIsolated());
    }

    @Test
    void oneJoinsWhileAnotherLeavesAndTheSumOfBothStaysHidden() {
        var team = team(25);

        var finding = new Rounds().fixed("spring", with(team, "ana")).fixed("autumn", with(team, "ben")).audit(20).finding();

        assertThat(finding).isEqualTo(new NoneIsolated());
    }

    @Test
    void anAnswerAskedInTwoWaysOfTheSameWaveIsOneUnknown() {
        var ward = team(25);

        var found = new Rounds().answered("ward", "spring", with(ward, "ana")).answered("nurses", "spring", ward).audit(20).finding();

        assertThat(found).isInstanceOfSatisfying(Isolated.class, isolated -> assertThat(isolated.columns()).containsExactly("ana, spring"));
    }

    @Test
    void aWaveHasAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounds().answered("heavy", "", Set.of("ana"))).withMessageContaining("heavy");
    }

    private static Set<String> team(int size) {
        return IntStream.range(0, size).mapToObj(i -> "person " + i).collect(Collectors.toSet());
    }

    private static Set<String> with(Set<String> team, String... others) {
        var all = new HashSet<>(team);
        all.addAll(List.of(others));
        return all;
    }
}
