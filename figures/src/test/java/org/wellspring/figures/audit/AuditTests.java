package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wellspring.figures.audit.Tables.audit;
import static org.wellspring.figures.audit.Tables.ones;
import static org.wellspring.figures.audit.Tables.row;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.audit.Finding.Isolated;
import org.wellspring.figures.audit.Finding.NoneIsolated;
import org.wellspring.figures.audit.Finding.Term;

class AuditTests {

    @Test
    void aHiddenTeamBesideAPrintedTotalIsFoundWithTheSubtractionThatGivesItAway() {
        var audit = audit(20, row(40, 31, 9), row(1, 0, 0), row(0, 1, 0), row(1, 1, 1));

        var found = audit.finding();

        assertThat(found).isEqualTo(new Isolated(List.of("c"), 9,
                List.of(term(-1, "f1"), term(-1, "f2"), term(1, "f3")), BigInteger.ONE, true));
    }

    @Test
    void teamsOfTwentyAndTheirTotalIsolateNobody() {
        var audit = audit(20, row(20, 31, 25), row(1, 0, 0), row(0, 1, 0), row(1, 1, 1));

        assertThat(audit.finding()).isEqualTo(new NoneIsolated());
    }

    @Test
    void aFigureAboutTooFewIsFoundBeforeAnySubtraction() {
        assertThat(audit(20, row(19, 30), row(1, 0), row(0, 1)).finding()).isEqualTo(new Isolated(List.of("a"), 19, List.of(term(1, "f1")), BigInteger.ONE, true));
    }

    @Test
    void aMeanTimesItsNumberIsNoBetterHiddenThanASum() {
        var found = audit(5, row(1, 1, 1, 9), row(3, 3, 0, 3), row(1, 1, 0, 0), row(0, 2, 2, 2), row(1, 0, 1, 0)).finding();

        assertThat(((Isolated) found).people()).isEqualTo(1);
    }

    /** a+b, b+c and a+c: nobody is alone in a figure, and half their sum less one gives each away. */
    @Test
    void threePairsGiveEverybodyAway() {
        var audit = audit(2, ones(3), row(1, 1, 0), row(0, 1, 1), row(1, 0, 1));

        var found = (Isolated) audit.finding();

        assertThat(found.people()).isEqualTo(1);
        assertThat(found.divisor()).isEqualTo(BigInteger.TWO);
        assertThat(Tables.addedUp(audit, found)).containsOnlyOnce(1).containsOnly(0, 1);
    }

    @Test
    void peopleWhoAreAlwaysTogetherAreNeverTakenApart() {
        var audit = audit(3, ones(6), row(1, 1, 1, 0, 0, 0), row(1, 1, 1, 1, 1, 1));

        assertThat(audit.finding()).isEqualTo(new NoneIsolated());
    }

    @Test
    void theSmallestOfSeveralGroupsIsNamed() {
        var audit = audit(20, row(30, 12, 7, 9, 25), row(1, 1, 1, 0, 0), row(1, 0, 0, 0, 0), row(0, 0, 0, 1, 1), row(0, 0, 0, 0, 1), row(1, 1, 0, 0, 0));

        assertThat(audit.finding()).isInstanceOfSatisfying(Isolated.class, found -> {
            assertThat(found.columns()).containsExactly("c");
            assertThat(found.people()).isEqualTo(7);
            assertThat(found.smallest()).isTrue();
        });
    }

    @Test
    void twoWeeksOfOneTeamAreTwoQuestionsToTheSamePeople() {
        var columns = List.of(new Column("ana, week 1", "ana", 1), new Column("ana, week 2", "ana", 1), new Column("the others, week 1", "others", 30), new Column("the others, week 2", "others", 30));
        var figures = Tables.figures(row(1, 1, 0, 0), row(0, 0, 1, 0));

        assertThat(new Audit(columns, figures, 20).finding()).isInstanceOfSatisfying(Isolated.class, found -> {
            assertThat(found.people()).isEqualTo(1);
            assertThat(found.columns()).containsExactly("ana, week 1", "ana, week 2");
        });
    }

    @Test
    void nobodyIsIsolatedWhereThereIsNobody() {
        assertThat(audit(20, row(0, 30), row(1, 0), row(1, 1)).finding()).isEqualTo(new NoneIsolated());
        assertThat(audit(20, row(30, 30)).finding()).isEqualTo(new NoneIsolated());
        assertThat(audit(20, row(3, 30), row(0, 0)).finding()).isEqualTo(new NoneIsolated());
        assertThat(audit(20, row()).finding()).isEqualTo(new NoneIsolated());
    }

    @Test
    void whatDoesNotFitTogetherIsRefusedByName() {
        assertThatIllegalArgumentException().isThrownBy(() -> audit(1, row(3), row(1))).withMessageContaining("minimum (1)");
        assertThatIllegalArgumentException().isThrownBy(() -> audit(5, row(3, 4), row(1))).withMessageContaining("f1 has 1 numbers");
        assertThatIllegalArgumentException().isThrownBy(() -> audit(5, row(-3), row(1))).withMessageContaining("size of a (-3)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Audit(List.of(new Column("a, w1", "a", 1), new Column("a, w2", "a", 2)), List.of(), 5)).withMessageContaining("same size");
    }

    private static Term term(int times, String figure) {
        return new Term(BigInteger.valueOf(times), figure);
    }
}
