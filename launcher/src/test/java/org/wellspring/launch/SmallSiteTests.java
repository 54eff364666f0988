package org.wellspring.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Published;
import org.wellspring.figures.release.Share;
import org.wellspring.platform.MovedClock;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.relay.device.Says;

/** A site of sixty through both halves over HTTP: one leaf for both teams, and the quarterly figure only. */
class SmallSiteTests {
    private static final int LARGER = 38;
    private static final int SMALLER = 22;
    private static final Week START = Week.parse("2026-08-03");
    private static final Week QUARTER_END = START.plus(12);

    @Test void sixtyPeopleAreOneLeafWithAQuarterlyFigureAndNothingElse() {
        try (var installed = Installed.on(new MovedClock(Ward.moment(START, 0, 8))).start()) {
            var ward = aSiteOfSixty(installed);

            answer(ward, 40);

            assertThat(declared(installed)).isNotEmpty().allSatisfy(declaration -> {
                assertThat(declaration.profile()).isEqualTo("small");
                assertThat(declaration.staff()).isEqualTo(LARGER + SMALLER);
                assertThat(declaration.weeks()).allSatisfy(week -> {
                    assertThat(week.leaves()).singleElement().satisfies(leaf -> assertThat(leaf.teams()).containsExactly("Ward 4", "Day unit"));
                    assertThat(week.waves()).allSatisfy(wave -> assertThat(wave).extracting(Declaration.WaveLine::kind, Declaration.WaveLine::sigma2).containsExactly("headline", "17/4"));
                });
            });
            var figures = installed.app(Figures.class);
            assertThat(figures.fourWeekly()).isEmpty();
            assertThat(figures.headlines(installed.app(LeafOfTeam.class).leaf(ward.team, QUARTER_END).orElseThrow().id())).extracting(Headline::share)
                .singleElement().isInstanceOfSatisfying(Published.Shown.class, shown -> assertThat(shown.marginPoints()).isLessThanOrEqualTo(Share.WIDEST));
        }
    }

    private static Ward aSiteOfSixty(Installed installed) {
        var ward = new Ward(installed, (MovedClock) installed.clock, START.monday());
        var smaller = ward.team("Day unit");
        for (int number = 0; number < LARGER + SMALLER; number++) {
            ward.visit(number < LARGER ? ward.hire() : ward.hire(smaller));
        }
        ward.letTimersRun();
        return ward;
    }

    /** Weeks go by; in the last week of the quarter so many phones send an answer, all but two of them heavy. */
    private static void answer(Ward ward, int people) {
        for (var week = START.plus(3); week.isBefore(QUARTER_END); week = week.plus(1)) {
            ward.at(week, 1, 9);
            ward.letTimersRun();
        }
        ward.at(QUARTER_END, 1, 9);
        ward.letTimersRun();
        var some = ward.colleagues.subList(0, people);
        ward.fetchTokens(some);
        ward.at(QUARTER_END, 6, 20);
        for (int number = 0; number < people; number++) {
            var says = new Says(Map.of("headline-" + QUARTER_END, number < 2 ? "0" : "1"), List.of(), List.of(), Map.of());
            assertThat(some.get(number).phone().send(QUARTER_END, says).statusCode()).isEqualTo(200);
        }
        ward.at(QUARTER_END.plus(1), 0, 13);
        ward.letTimersRun();
        assertThat(ward.installed.app(Relay.class).link().trouble()).isEmpty();
    }

    private static List<Declaration> declared(Installed installed) {
        var relay = installed.app(Relay.class);
        return relay.notices().stream().flatMap(notice -> relay.declared(notice.bundle()).stream()).toList();
    }
}
