package org.wellspring.voice.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.figures.Week;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.voice.ReviewDue;

/** A roll-out on three days a quarter apart, over five quarters; one ward hardly answers once, and one ends in it. */
@WithRelay
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollOutTests {
    private static final int LOCKED = 13;
    private static final int ENDED = 45;
    private static final int REVIEWED = 67;

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
    @Autowired JdbcClient jdbc;

    private record Edge(int worth, boolean warned, boolean warnedBelow, int statusBelow) {}

    private Browser nurse;
    private UUID rollOut;
    private Edge edge;
    private Plan.Group hardlyAnswered;
    private Plan.Group ended;

    @BeforeAll void fiveQuarters() throws Exception {
        slate.wipe();
        relay.anew();
        var year = new Year(here, relay, bundles, leaves, clock, staffing);
        var lead = new Lead(staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, year.wards().getFirst())), staffing);
        year.liveTo(LOCKED, (_, _) -> 40, (_, _) -> 40);
        rollOut = lockedAtTheEdge(lead, year.leavesOf(Year.FIRST.plus(LOCKED)));
        hardlyAnswered = groupsOf(0).getFirst();
        ended = groupsOf(2).stream().filter(group -> !year.areNeighbours(group.leaf(), hardlyAnswered.leaf())).findFirst().orElseThrow();
        year.liveTo(ENDED, this::planted, (_, _) -> 40);
        Year.ends(year.ward(ended.name()), year.ward(hardlyAnswered.name()), staffing.today(), jdbc);
        year.liveTo(REVIEWED, this::planted, (_, _) -> 40);
        assertThat(review.due()).isOne();
        nurse = staffing.signedIn(staffing.eligible("Ana", year.wards().getFirst()));
    }

    @AfterAll void wiped() {
        slate.wipe();
    }

    /** The warning turns between the two whole numbers around what the plan can see. */
    @Test void aWishThatThePlanJustSeesNeedsNoWarningAndOneLessDoes() {
        assertThat(edge).isEqualTo(new Edge(edge.worth(), false, true, 422));
        assertThat(plan().foreseen().warned()).isFalse();
        assertThat(plan().foreseen().points().orElseThrow()).isGreaterThan(edge.worth() - 1).isLessThanOrEqualTo(edge.worth());
        assertThat(plans.all()).hasSize(1);
    }

    @Test void threeTurnsBeginAQuarterApartAndTheLastWaits() {
        var starts = plan().design().starts();

        assertThat(starts).isEqualTo(Year.FIRST.plus(26).monday());
        assertThat(IntStream.range(0, 4).mapToObj(turn -> groupsOf(turn).size())).containsExactly(3, 2, 3, 2);
        assertThat(plan().design().groups()).extracting(group -> group.starts().orElse(LocalDate.MAX)).isSorted()
            .contains(starts, starts.plusWeeks(13), starts.plusWeeks(26), LocalDate.MAX);
    }

    @Test void theRollOutMovedAsHopedThoughSomeCouldNotBeCompared() {
        var found = found();

        assertThat(found.said()).isEqualTo(Outcome.Said.AS_HOPED);
        assertThat(found.evidence().orElseThrow().change()).isBetween(-30.0, -20.0);
        assertThat(found.seen().releases()).hasSize(5).doesNotHaveDuplicates();
        assertThat(found.seen().courses()).allMatch(course -> course.points().size() == 5);
    }

    @Test void whoIsLeftOutIsNamedWithTheReasonAndTakesNoPartInTheFigures() throws Exception {
        var counted = here.declared(REVIEWED / 4).orElseThrow().weeks().getFirst().leaves().stream().map(leaf -> leaf.id()).toList();
        var gone = plan().design().groups().stream().filter(group -> !counted.contains(group.leaf())).map(Plan.Group::name).toList();
        var seen = found().seen();

        assertThat(gone).contains(ended.name()).doesNotContain(hardlyAnswered.name());
        assertThat(left(seen, Seen.Because.TOO_FEW_ANSWERED)).containsExactly(hardlyAnswered.name());
        assertThat(left(seen, Seen.Because.COUNTED_OTHERWISE)).containsExactlyInAnyOrderElementsOf(gone);
        assertThat(seen.courses()).hasSize(9 - gone.size()).extracting(Seen.Course::name).doesNotContain(hardlyAnswered.name()).doesNotContainAnyElementsOf(gone);
        assertThat(Jsoup.parse(Browser.body(nurse.get("/effects/" + rollOut))).select("section:has(#finding) h3:contains(Not compared) + ul li").eachText())
            .contains(hardlyAnswered.name() + ": at least once too few answered.", ended.name() + ": it is counted otherwise now, because teams joined, split or ended.").hasSize(1 + gone.size());
    }

    /** Until the change begins in a group 40 of 100 have it heavy, then 15; one ward hardly answers in the third quarter. */
    private double planted(String leaf, Week week) {
        var group = plan().design().groups().stream().filter(one -> one.leaf().equals(leaf)).findFirst();
        var began = group.flatMap(Plan.Group::starts).filter(day -> !week.monday().isBefore(day)).isPresent();
        return leaf.equals(hardlyAnswered.leaf()) && week.equals(Year.FIRST.plus(38)) ? Double.NaN : began ? 15 : 40;
    }

    private UUID lockedAtTheEdge(Lead lead, List<String> taking) throws Exception {
        var worth = (int) Math.ceil(lead.foreseen(lead.plan("Second float nurse", "by-lot", taking, 50, REVIEWED)));
        var justSeen = lead.plan("Second float nurse", "by-lot", taking, worth, REVIEWED);
        var below = lead.plan("Second float nurse", "by-lot", taking, worth - 1, REVIEWED);
        edge = new Edge(worth, lead.isWarned(justSeen), lead.isWarned(below), lead.lockedUnknowing(below));
        return lead.lock(justSeen);
    }

    private Outcome found() {
        return outcomes.all().get(rollOut).outcome();
    }

    private Plan plan() {
        return plans.of(rollOut).orElseThrow().plan();
    }

    /** Those whose turn it is, counted from 0; the last of all wait. */
    private List<Plan.Group> groupsOf(int turn) {
        var day = plan().design().starts().plusWeeks(13L * turn);
        return plan().design().groups().stream().filter(group -> group.starts().map(day::equals).orElse(turn == 3)).toList();
    }

    private static List<String> left(Seen seen, Seen.Because because) {
        return seen.leftOut().stream().filter(left -> left.because() == because).map(Seen.LeftOut::name).toList();
    }
}
