package org.wellspring.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Band;
import org.wellspring.platform.MovedClock;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.relay.device.Says;

/** The thin path, through both halves over HTTP: from a tap to a released figure. */
class OneCheckInTests {
    private static final int PEOPLE = 25;
    private static final Week START = Week.parse("2026-08-03");
    private static final Week FIRST_COUNTED = START.plus(4);
    private static final Week QUARTER_END = START.plus(12);

    private final MovedClock clock = new MovedClock(Ward.moment(START, 0, 8));

    @Test void aTapBecomesABandOnMondayAndAFigureAtTheEndOfTheQuarter() {
        try (var installed = Installed.on(clock).start()) {
            var ward = aWardWhoseTwentyFiveSignedIn(installed);
            ward.letTimersRun();

            report(ward);
            var leaf = installed.app(LeafOfTeam.class).leaf(ward.team, FIRST_COUNTED).orElseThrow().id();
            var figures = installed.app(Figures.class);
            assertThat(figures.newest()).isEmpty();
            afterNoonOf(ward, FIRST_COUNTED);

            assertThat(figures.newest()).contains(FIRST_COUNTED);
            assertThat(figures.bands(leaf, FIRST_COUNTED, FIRST_COUNTED.plus(1)).get(FIRST_COUNTED))
                .containsEntry("missed-break", Band.TEN_OR_MORE).containsEntry("unsafe", Band.FEWER_THAN_3);
            assertThat(figures.headlines(leaf)).isEmpty();

            answerTheQuarter(ward);
            var answered = installed.app(LeafOfTeam.class).leaf(ward.team, QUARTER_END).orElseThrow().id();

            assertThat(figures.headlines(answered)).singleElement().satisfies(headline -> {
                assertThat(headline.eligible()).isEqualTo(PEOPLE);
                assertThat(headline.closing()).isEqualTo(QUARTER_END);
            });
        }
    }

    private static Ward aWardWhoseTwentyFiveSignedIn(Installed installed) {
        var ward = new Ward(installed, (MovedClock) installed.clock, START.monday());
        for (int number = 0; number < PEOPLE; number++) {
            ward.visit(ward.hire());
        }
        return ward;
    }

    /** Twelve of them missed a break, one saw something unsafe, everybody's phone sends an envelope. */
    private static void report(Ward ward) {
        ward.at(FIRST_COUNTED.plus(-1), 2, 17);
        ward.letTimersRun();
        ward.fetchTokens(ward.colleagues);
        ward.at(FIRST_COUNTED, 3, 20);
        for (int number = 0; number < PEOPLE; number++) {
            var says = number == 0 ? Says.NOTHING.reporting("missed-break", "unsafe") : number < 12 ? Says.NOTHING.reporting("missed-break") : Says.NOTHING;
            assertThat(ward.colleagues.get(number).phone().send(FIRST_COUNTED, says).statusCode()).isEqualTo(200);
        }
    }

    private static void answerTheQuarter(Ward ward) {
        for (var week = FIRST_COUNTED.plus(1); week.isBefore(QUARTER_END); week = week.plus(1)) {
            ward.at(week, 1, 9);
            ward.letTimersRun();
        }
        ward.at(QUARTER_END, 1, 9);
        ward.letTimersRun();
        ward.fetchTokens(ward.colleagues);
        ward.at(QUARTER_END, 6, 20);
        ward.colleagues.forEach(colleague -> assertThat(colleague.phone().send(QUARTER_END, heavy()).statusCode()).isEqualTo(200));
        afterNoonOf(ward, QUARTER_END);
    }

    private static Says heavy() {
        return new Says(Map.of("headline-" + QUARTER_END, "1"), List.of(), List.of(), Map.of());
    }

    private static void afterNoonOf(Ward ward, Week week) {
        ward.at(week.plus(1), 0, 13);
        ward.letTimersRun();
        assertThat(ward.installed.app(Relay.class).link().trouble()).isEmpty();
    }
}
