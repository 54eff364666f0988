package org.wellspring.voice.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawLotsTests {
    private static final LocalDate FIRST = LocalDate.parse("2027-02-08");
    private static final UUID ID = UUID.fromString("6d3c1f0a-0000-4000-8000-000000000001");
    private static final List<Plan.Group> NINE = IntStream.rangeClosed(1, 9).mapToObj(number -> new Plan.Group("leaf-" + number, "Ward " + number, 30, Optional.empty())).toList();

    @Test void theSeedIsWrittenDownHereSoThatNobodyChangesHowItIsMade() {
        assertThat(DrawLots.seed("", new UUID(0, 0))).isEqualTo(-78164723950306757L);
        assertThat(DrawLots.seed("ab", ID)).isNotEqualTo(DrawLots.seed("ac", ID));
    }

    @Test void theOrderOfTheListDoesNotMatter() {
        var drawn = DrawLots.drawn(NINE, List.of(FIRST), 5);

        assertThat(DrawLots.drawn(NINE.reversed(), List.of(FIRST), 5)).isEqualTo(drawn);
    }

    @Test void turnsAreAsEqualAsCanBeAndTheLastWait() {
        var drawn = DrawLots.drawn(NINE, List.of(FIRST, FIRST.plusWeeks(13)), 5);

        assertThat(drawn).hasSameSizeAs(NINE).extracting(Plan.Group::leaf).doesNotHaveDuplicates();
        assertThat(drawn.stream().map(Plan.Group::starts)).containsExactly(Optional.of(FIRST), Optional.of(FIRST), Optional.of(FIRST), Optional.of(FIRST.plusWeeks(13)),
            Optional.of(FIRST.plusWeeks(13)), Optional.of(FIRST.plusWeeks(13)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test void everyGroupMayComeFirst() {
        var first = new HashSet<String>();

        IntStream.range(0, 200).forEach(seed -> first.add(DrawLots.drawn(NINE, List.of(FIRST), DrawLots.seed("release " + seed, ID)).getFirst().leaf()));

        assertThat(first).hasSize(9);
    }
}
