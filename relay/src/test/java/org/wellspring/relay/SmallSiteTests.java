package org.wellspring.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.leaf;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Profile;
import org.wellspring.figures.ledger.Admission;
import org.wellspring.figures.ledger.Charge;
import org.wellspring.figures.release.Published;
import org.wellspring.figures.release.Share;
import org.wellspring.relay.close.CloseDue;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.ledger.Charges;
import org.wellspring.relay.release.Release;
import org.wellspring.relay.release.Release.Figure;
import org.wellspring.relay.signed.SignedDocument;

/** A year of a site of sixty: one leaf, the quarterly figure and nothing else, all of the year's budget for its four waves. */
class SmallSiteTests {
    private static final int STAFF = 60;
    private static final int WEEKS = 52;
    private static final int QUARTER = 13;
    private static final RelayUnderTest RELAY = new RelayUnderTest();
    private static final Map<Integer, SignedDocument> NOTICES = new HashMap<>();
    /** How many answered at the end of each quarter; all of them had it heavy but two. */
    private static final List<Integer> ANSWERED = List.of(4, 48, 48, 48);

    @BeforeAll static void aYearGoesBy() {
        declare(0);
        for (int number = 0; number < WEEKS; number++) {
            var week = START.plus(number);
            if (number % QUARTER == QUARTER - 1) {
                answer(week, ANSWERED.get(number / QUARTER));
            }
            if (number % 4 == 3 && number + 1 < WEEKS) {
                RELAY.clock.moveTo(week.plus(1).opensAt(ZoneId.of(AppHalf.ZONE)).minusSeconds(3600));
                RELAY.bean(CloseDue.class).closeDue();
                declare((number + 1) / 4);
            }
            RELAY.close(week);
        }
    }

    @AfterAll static void stop() {
        RELAY.close();
    }

    @Test void fourQuarterlyFiguresOfOneLeafAreAllThatIsReleased() {
        var figures = RELAY.releases().stream().flatMap(release -> release.figures().stream()).toList();

        assertThat(RELAY.releases()).hasSize(WEEKS);
        assertThat(figures).hasSize(4).allSatisfy(figure -> {
            assertThat(figure.kind()).isEqualTo("headline");
            assertThat(figure.leaf()).isEqualTo("leaf-all");
            assertThat(figure.eligible()).isEqualTo(STAFF);
            assertThat(figure.sigma2()).isEqualTo(Rational.parse("17/4"));
        });
    }

    @Test void theYearsBudgetGoesToItsFourWaves() {
        assertThat(RELAY.releases().getLast().ledger()).isEqualTo(new Release.Spent("0.2353", "0.9412"));
        assertThat(RELAY.bean(Charges.class).ledger().charges()).hasSize(4);
    }

    @Test void theLedgerRefusesAFifthWaveInTheSameYearAndTakesTheOneThatFollowsAYearAfterTheFirst() {
        var ledger = RELAY.bean(Charges.class).ledger();
        var rho = Rational.of(4, 17);

        for (int number = QUARTER - 1; number < WEEKS + QUARTER - 1; number++) {
            assertThat(ledger.admit(new Charge(START.plus(number), "headline-again", rho))).as("week %d", number).isInstanceOf(Admission.Refused.class);
        }
        assertThat(ledger.admit(new Charge(START.plus(WEEKS + QUARTER - 1), "headline-next", rho))).isInstanceOf(Admission.Admitted.class);
    }

    @Test void whereFourAnsweredNothingCanBeToldAndWhereMostDidTheMarginIsShown() {
        var shares = RELAY.releases().stream().flatMap(release -> release.figures().stream()).map(SmallSiteTests::published).toList();

        assertThat(shares.getFirst()).isEqualTo(new Published.CannotTell(Published.Reason.TOO_WIDE));
        assertThat(shares.subList(1, 4)).allSatisfy(share -> assertThat(share).isInstanceOfSatisfying(Published.Shown.class,
            shown -> assertThat(shown.marginPoints()).isBetween(1, Share.WIDEST)));
    }

    @Test void aFourWeekQuestionIsNoPartOfASmallSitesGrid() {
        var draft = RELAY.app.draft(3, Profile.SMALL, RELAY.newestRelease(), leaf("leaf-all", STAFF, "Ward 4", "Day unit"));
        draft.week(3).put("waves", List.of(Map.of("id", "pulse-" + START.plus(15), "kind", "pulse", "leaf", "organisation", "indicators", List.of("heavy"), "questions", "", "sigma2", "75")));

        assertThat(RELAY.declare(draft).body()).contains("not those of the small profile's grid");
    }

    private static void declare(int bundle) {
        NOTICES.put(bundle, RELAY.declared(RELAY.app.draft(bundle, Profile.SMALL, RELAY.newestRelease(), leaf("leaf-all", STAFF, "Ward 4", "Day unit"))));
    }

    private static void answer(Week week, int people) {
        RELAY.during(week);
        var notice = NOTICES.get(START.until(week) / 4);
        IntStream.range(0, people).forEach(person -> assertThat(RELAY.post(RELAY.app.device(notice, week, "leaf-all")
            .envelope(Says.answered("headline-" + week, person < 2 ? 0 : 1))).statusCode()).isEqualTo(200));
    }

    private static Published published(Figure figure) {
        return Share.of(figure.cells().get(0), figure.cells().get(1), figure.sigma2(), figure.eligible());
    }
}
