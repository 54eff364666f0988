package org.wellspring.relay.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Charge;
import org.wellspring.relay.close.Said.Helped;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.notice.Declaration.DeclaredWeek;
import org.wellspring.relay.notice.Declaration.Division;
import org.wellspring.relay.notice.Declaration.Leaf;
import org.wellspring.relay.notice.Declaration.Wave;
import org.wellspring.relay.release.Release.AskLine;
import org.wellspring.relay.release.Release.Figure;

/** What may be published of exact counts. */
class DrawTests {
    private static final Wave HEADLINE = new Wave("headline-2026-10-26", "headline", "team", List.of("heavy"), "", Rational.parse("25/4"));
    private static final Wave PULSE = new Wave("pulse-2026-10-26", "pulse", "organisation", List.of("heavy"), "", Rational.of(75));
    private static final Wave BATTERY = new Wave("battery-2026-10-26", "battery", "organisation", List.of("cbi.work.50", "cbi.client.50", "who5.50"), "a".repeat(64), Rational.of(18));
    private static final CountedWeek WEEK = new CountedWeek("", ZoneOffset.UTC, 71, List.of("unsafe"), new DeclaredWeek(Week.parse("2026-10-26"), "",
        List.of(new Leaf("leaf-a", "Ward 4", List.of("Ward 4"), 41, ""), new Leaf("leaf-b", "Ward 5", List.of("Ward 5"), 30, "")), List.of(HEADLINE, PULSE), List.of()));

    private final Draw draw = new Draw();

    @Test void aHeadlineHasTwoCellsForEachLeafAndAPulseTwoForAll() {
        assertThat(draw.figures(WEEK, List.of(HEADLINE, PULSE), Tally.of(List.of())))
            .extracting(Figure::wave, Figure::leaf, Figure::eligible, figure -> figure.cells().size())
            .containsExactly(
                org.assertj.core.groups.Tuple.tuple("headline-2026-10-26", "leaf-a", 41, 2),
                org.assertj.core.groups.Tuple.tuple("headline-2026-10-26", "leaf-b", 30, 2),
                org.assertj.core.groups.Tuple.tuple("pulse-2026-10-26", "organisation", 71, 2));
    }

    @Test void aBatteryHasTwoCellsForEachOfItsIndicators() {
        var people = IntStream.range(0, 60).mapToObj(i -> new Said(1, i % 2 == 0 ? "leaf-a" : "leaf-b", Map.of(BATTERY.id(), "1-0"), Set.of(), Set.of(), Map.of())).toList();

        var figures = draw.figures(WEEK, List.of(BATTERY), Tally.of(people));

        assertThat(figures).extracting(Figure::indicator).containsExactly("cbi.work.50", "cbi.client.50", "who5.50");
        assertThat(figures).allSatisfy(figure -> assertThat(figure.leaf()).isEqualTo("organisation"));
        assertThat(figures.get(0).cells().get(1)).isCloseTo(60, within(45L));
        assertThat(figures.get(1).cells()).allSatisfy(cell -> assertThat(cell).isCloseTo(0, within(45L)));
        assertThat(figures.get(2).cells().get(0)).isCloseTo(60, within(45L));
    }

    @Test void aBatteryByDivisionHasTwoCellsForEachDivisionAndIndicatorAndCountsByLeaf() {
        var wave = new Wave(BATTERY.id(), "battery", "division", List.of("cbi.work.50", "cbi.client.50"), "a".repeat(64), Rational.of(12));
        var week = new CountedWeek("", ZoneOffset.UTC, 101, List.of(), new DeclaredWeek(Week.parse("2026-10-26"), "", Stream.of("leaf-a", "leaf-b", "leaf-c").map(leaf ->
            new Leaf(leaf, leaf, List.of(leaf), leaf.equals("leaf-a") ? 41 : 30, "")).toList(), List.of(wave),
            List.of(new Division("division-00000001", "Surgery", List.of("leaf-c", "leaf-a")), new Division("division-00000002", "Medicine", List.of("leaf-b")))));
        var people = IntStream.range(0, 90).mapToObj(i -> new Said(1, "leaf-" + "abc".charAt(i % 3), Map.of(wave.id(), i % 3 == 1 ? "0-" : "10"), Set.of(), Set.of(), Map.of())).toList();

        var figures = draw.figures(week, List.of(wave), Tally.of(people));

        assertThat(figures).extracting(Figure::indicator, Figure::leaf, Figure::eligible).containsExactly(tuple("cbi.work.50", "division-00000001", 71), tuple("cbi.work.50", "division-00000002", 30),
            tuple("cbi.client.50", "division-00000001", 71), tuple("cbi.client.50", "division-00000002", 30));
        assertThat(figures.get(0).cells()).satisfiesExactly(no -> assertThat(no).isCloseTo(0, within(30L)), yes -> assertThat(yes).isCloseTo(60, within(30L)));
        assertThat(figures.get(1).cells()).satisfiesExactly(no -> assertThat(no).isCloseTo(30, within(30L)), yes -> assertThat(yes).isCloseTo(0, within(30L)));
        assertThat(figures.get(3).cells()).allSatisfy(cell -> assertThat(cell).isCloseTo(0, within(30L)));
    }

    /** One person is in one leaf and one leaf in one division: however many there are, a year pays once. */
    @Test void divisionsCostWhatEverybodyCosts() {
        var divided = new Wave(BATTERY.id(), "battery", "division", BATTERY.indicators(), BATTERY.questions(), BATTERY.sigma2());

        assertThat(charges(divided, List.of(new Division("division-00000001", "Surgery", List.of("leaf-a")), new Division("division-00000002", "Medicine", List.of("leaf-b")))))
            .isEqualTo(charges(BATTERY, List.of()));
    }

    private static List<Charge> charges(Wave wave, List<Division> divisions) {
        return new CountedWeek("", ZoneOffset.UTC, 71, List.of(), new DeclaredWeek(Week.parse("2026-10-26"), "", WEEK.declared().leaves(), List.of(wave), divisions)).charges();
    }

    @Test void aWaveThatWasNotChargedIsNotDrawn() {
        assertThat(draw.figures(WEEK, List.of(), Tally.of(List.of()))).isEmpty();
    }

    /** 4,000 draws: the mean's standard deviation is 0.14 and the variance's 1.7, so that eight of them fail once in 10^15. */
    @Test void theNoiseHasTheDeclaredVarianceAroundTheCount() {
        var tally = Tally.of(IntStream.range(0, 12).mapToObj(_ -> answered("leaf-a", 1)).toList());

        var drawn = IntStream.range(0, 4000).mapToObj(_ -> draw.figures(WEEK, List.of(PULSE), tally).getFirst().cells().get(1)).mapToDouble(Long::doubleValue).toArray();

        var mean = java.util.Arrays.stream(drawn).average().orElseThrow();
        var variance = java.util.Arrays.stream(drawn).map(cell -> (cell - mean) * (cell - mean)).sum() / drawn.length;
        assertThat(mean).isCloseTo(12, within(1.1));
        assertThat(variance).isCloseTo(75, within(13.4));
    }

    @Test void bothCellsGetTheirOwnNoise() {
        var differences = IntStream.range(0, 100).mapToObj(_ -> draw.figures(WEEK, List.of(PULSE), Tally.of(List.of())).getFirst().cells())
            .filter(cells -> !cells.get(0).equals(cells.get(1))).count();

        assertThat(differences).isGreaterThan(50);
    }

    @Test void supportIsCountedByLeafAndNeverAcross() {
        var people = List.of(supports("leaf-a", "hoist"), supports("leaf-a", "hoist"), supports("leaf-b", "hoist"), supports("leaf-b", "hoist"), supports("leaf-b", "hoist"));

        assertThat(draw.asks(WEEK, Tally.of(people))).containsExactly(new AskLine("leaf-b", "hoist", "3-5"));
    }

    @Test void aVerdictDoesNotNeedSupporters() {
        var people = IntStream.range(0, 10).mapToObj(_ -> new Said(1, "leaf-a", Map.of(), Set.of(), Set.of(), Map.of("hoist", Helped.NO))).toList();

        assertThat(draw.did(WEEK, Tally.of(people))).singleElement().satisfies(line -> assertThat(line.verdict()).isEqualTo("mostly-no"));
        assertThat(draw.asks(WEEK, Tally.of(people))).isEmpty();
    }

    /** Two weeks whose counts lie in the same bands read alike: nothing exact is told, whatever is subtracted from what. */
    @Test void countsWithinOneBandCannotBeToldApart() {
        for (var band : List.of(List.of(0, 2), List.of(3, 5), List.of(6, 9), List.of(10, 25))) {
            var fewest = Tally.of(everybody(band.getFirst()));
            var most = Tally.of(everybody(band.getLast()));

            assertThat(draw.bands(WEEK, fewest)).isEqualTo(draw.bands(WEEK, most));
            assertThat(draw.asks(WEEK, fewest)).isEqualTo(draw.asks(WEEK, most));
        }
    }

    /** No cell is about both leaves together, so that none can be taken from another. */
    @Test void everyBandIsAboutOneLeafAndEveryLeafHasItsOwn() {
        var bands = draw.bands(WEEK, Tally.of(everybody(4)));

        assertThat(bands).extracting(line -> line.leaf()).containsExactly("leaf-a", "leaf-b");
        assertThat(draw.asks(WEEK, Tally.of(everybody(4)))).extracting(AskLine::leaf).containsExactly("leaf-a", "leaf-b");
    }

    @Test void whatWasOpenedDoesNotPrintItself() {
        assertThat(answered("leaf-a", 1).toString() + Tally.of(List.of(answered("leaf-a", 1)))).doesNotContain("leaf-a", "1");
    }

    private static Said answered(String leaf, int heavy) {
        return new Said(1, leaf, Map.of(PULSE.id(), Integer.toString(heavy)), Set.of(), Set.of(), Map.of());
    }

    /** So many people of each leaf report the same and ask for the same. */
    private static List<Said> everybody(int people) {
        return IntStream.range(0, 2 * people).mapToObj(i -> new Said(1, i % 2 == 0 ? "leaf-a" : "leaf-b", Map.of(), Set.of("unsafe"), Set.of("hoist"), Map.of())).toList();
    }

    private static Said supports(String leaf, String ask) {
        return new Said(1, leaf, Map.of(), Set.of(), Set.of(ask), Map.of());
    }
}
