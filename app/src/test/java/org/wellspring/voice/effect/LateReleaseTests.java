package org.wellspring.voice.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.voice.ReviewDue;

/** Two plans for everybody in which nothing happens: one release comes ten days late, and after it none comes at all. */
@WithRelay
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateReleaseTests {
    private static final int LOCKED = 13;
    private static final int LAST = 39;

    @Autowired Relay here;
    @Autowired RelayForTests relay;
    @Autowired DeclareBundles bundles;
    @Autowired LeafOfTeam leaves;
    @Autowired MovedClock clock;
    @Autowired Staffing staffing;
    @Autowired CleanSlate slate;
    @Autowired LockedPlans plans;
    @Autowired Outcomes outcomes;
    @Autowired ReviewDue review;

    private final List<Integer> kept = new ArrayList<>();
    private Browser nurse;
    private UUID late;
    private UUID never;
    private String atFirst;

    @BeforeAll void threeQuarters() throws Exception {
        slate.wipe();
        relay.anew();
        var year = new Year(here, relay, bundles, leaves, clock, staffing);
        var lead = new Lead(staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, year.wards().getFirst())), staffing);
        year.liveTo(LOCKED, (_, _) -> 40, (_, _) -> 40);
        late = lead.lock(lead.plan("Tea at four", "own-trend", List.of(), 10, LAST + 2), "known", "yes");
        never = lead.lock(lead.plan("A new name for the ward round", "own-trend", List.of(), 10, LAST + 4), "known", "yes");
        year.liveTo(LAST, (_, _) -> 40, (_, _) -> 40);
        due(LAST + 2, 0, 10);
        year.comesLate((_, _) -> 40, (_, _) -> 40);
        due(LAST + 2, 11);
        due(LAST + 4, 0, 27, 28);
        atFirst = outcomes.all().toString();
        due(LAST + 300, 0);
        nurse = staffing.signedIn(staffing.eligible("Ana", year.wards().getFirst()));
    }

    @AfterAll void wiped() {
        slate.wipe();
    }

    /** One waits on its day and on the tenth, not once its figure came; the other on its day and on the 27th after, not on the 28th. */
    @Test void aReviewWaitsFourWeeksForALateReleaseAndNotADayLonger() {
        assertThat(kept).containsExactly(0, 0, 1, 0, 0, 1, 0);
        assertThat(outcomes.all().keySet()).containsExactly(late, never);
    }

    /** The late release is reckoned with; the one that never came is not waited for, and nothing is made up in its place. */
    @Test void bothLookAtWhatWasReleased() {
        for (var id : List.of(late, never)) {
            var points = outcomes.all().get(id).outcome().seen().courses().getFirst().points();
            assertThat(points).extracting(Seen.Spot::closing).last().isEqualTo(Year.FIRST.plus(LAST).monday());
            assertThat(points).hasSize(10).allMatch(spot -> Math.abs(spot.percent() - 40) <= 2);
        }
    }

    @Test void noDetectableChangeSaysWhatCouldHaveBeenSeen() throws Exception {
        var found = outcomes.all().get(late).outcome();
        var shown = page("/effects/" + late).select("section:has(#finding)");

        assertThat(found.said()).isEqualTo(Outcome.Said.NOTHING_DETECTED);
        assertThat(found.evidence().orElseThrow().interval().contains(0)).isTrue();
        assertThat(shown.text()).contains("No detectable change: we could have seen", "in 100 or more", "The 10 in 100 that were hoped for", "Estimate:")
            .doesNotContain("Moved", "fell by", "rose by", "Not compared");
        assertThat(shown.select("svg polyline.line")).isNotEmpty();
    }

    @Test void yearsLaterWhatShowedNothingStillStandsThereAsItWasFound() throws Exception {
        var list = page("/effects");

        assertThat(outcomes.all()).hasToString(atFirst);
        assertThat(list.text()).contains("0 moved as hoped, 0 moved the wrong way, 2 showed no detectable change");
        for (var id : List.of(late, never)) {
            var kept = plans.of(id).orElseThrow();
            assertThat(list.select("a[href=/effects/" + id + "]").text()).contains(kept.plan().action().title());
            assertThat(page("/effects/" + id).text()).contains("No detectable change", kept.hash());
        }
        assertThat(Browser.body(nurse.get("/effects.csv")).lines()).hasSize(3);
    }

    /** Every morning at a quarter past six. */
    private void due(int week, int... daysLater) {
        for (var days : daysLater) {
            clock.moveTo(Year.FIRST.plus(week).monday().plusDays(days).atTime(6, 15).atZone(Staffing.ZONE).toInstant());
            kept.add(review.due());
        }
    }

    private Document page(String address) throws Exception {
        var result = nurse.get(address);
        assertThat(result.getResponse().getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(Browser.body(result));
    }
}
