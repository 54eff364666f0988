package org.wellspring.voice.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.effect.CannotTell;
import org.wellspring.figures.effect.Finding;
import org.wellspring.figures.effect.Review;
import org.wellspring.figures.effect.Why;

/** Many made-up organisations, each with a seed of its own: forty teams of twenty, one in three with heavy shifts, figures as coarse as they are. */
class JudgeTests {
    private static final int ORGANISATIONS = 200;
    private static final int TEAMS = 40;
    private static final int WORST = 4;
    private static final LocalDate CHOSEN = LocalDate.parse("2027-02-10");
    private static final LocalDate STARTS = LocalDate.parse("2027-05-10");
    private static final List<LocalDate> CLOSINGS = List.of(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-05-03"), LocalDate.parse("2027-08-02"));
    private static final LocalDate REVIEW = LocalDate.parse("2027-09-01");

    @Test void theWorstTenthWithNothingDoneIsHardlyEverFoundToHaveMoved() {
        var moved = IntStream.range(0, ORGANISATIONS).filter(seed -> moved(plan(Compared.OTHER_TEAMS), worstTenth(seed, CLOSINGS.subList(1, 3)))).count();

        assertThat(moved).as("of %d", ORGANISATIONS).isLessThanOrEqualTo(20);
    }

    @Test void comparedWithTheFiguresTheyWereChosenByTheyWouldOftenBeFoundToHaveMoved() {
        var closings = List.of(CLOSINGS.getFirst(), CLOSINGS.getLast());

        var moved = IntStream.range(0, ORGANISATIONS).filter(seed -> moved(plan(Compared.OTHER_TEAMS), worstTenth(seed, closings))).count();

        assertThat(moved).as("of %d", ORGANISATIONS).isGreaterThan(80);
    }

    @Test void figuresThatSomebodyMayHaveChosenByAreNotLookedAt() {
        assertThat(Periods.looked(CLOSINGS, plan(Compared.OTHER_TEAMS).design(), CHOSEN, REVIEW)).containsExactlyElementsOf(CLOSINGS.subList(1, 3));
        assertThat(Periods.looked(CLOSINGS, plan(Compared.BY_LOT).design(), CHOSEN, REVIEW)).containsExactlyElementsOf(CLOSINGS);
    }

    @Test void oneTeamBeforeAndAfterIsNeverEvidence() {
        var alone = new Plan.Group("leaf-1", "Ward 1", 20, Optional.of(STARTS));
        var plan = plan(Compared.NOTHING);
        var one = new Plan(plan.id(), plan.action(), plan.aim(), new Plan.Design(Compared.NOTHING, "headline", 13, STARTS, List.of(alone), Optional.empty()), CHOSEN, REVIEW, plan.foreseen());

        assertThat(Judge.of(one, worstTenth(1, CLOSINGS))).isEqualTo(new CannotTell(Why.ONE_TEAM));
    }

    @Test void fewerThanTwoComparableGroupsCannotTell() {
        var few = worstTenth(1, CLOSINGS);

        assertThat(Judge.of(plan(Compared.BY_LOT), new Seen(few.courses().subList(0, 1), List.of(), List.of()))).isEqualTo(new CannotTell(Why.NO_COMPARATOR));
        assertThat(Judge.of(plan(Compared.BY_LOT), new Seen(List.of(), List.of(), List.of()))).isEqualTo(new CannotTell(Why.NO_COMPARATOR));
        assertThat(Judge.of(plan(Compared.OWN_TREND), new Seen(List.of(), List.of(), List.of()))).isEqualTo(new CannotTell(Why.TOO_FEW_AFTER));
    }

    @Test void aPlantedFallIsFoundAndItsOppositeIsTheWrongWay() {
        assertThat(finding(true)).isInstanceOf(Finding.MovedAsHoped.class);
        assertThat(finding(false)).isInstanceOf(Finding.MovedTheWrongWay.class);
    }

    private static Finding finding(boolean fall) {
        var chance = new SplittableRandom(3);
        var courses = IntStream.range(0, 12).mapToObj(team -> {
            var takes = team % 2 == 0;
            var points = CLOSINGS.stream().map(closing -> spot(closing, 40 + chance.nextInt(5) + (takes && Periods.after(closing, 13, STARTS) ? fall ? -20 : 20 : 0))).toList();
            return new Seen.Course("Ward " + team, 60, takes ? Optional.of(STARTS) : Optional.empty(), points);
        }).toList();
        var plan = plan(Compared.BY_LOT);
        return Review.of(plan.aim().hope(), Judge.of(plan, new Seen(courses, List.of(), List.of())));
    }

    private static boolean moved(Plan plan, Seen seen) {
        var finding = Review.of(plan.aim().hope(), Judge.of(plan, seen));
        return finding instanceof Finding.MovedAsHoped || finding instanceof Finding.MovedTheWrongWay;
    }

    /** The teams with the highest first figure take part in an action that does nothing. */
    private static Seen worstTenth(int seed, List<LocalDate> looked) {
        var chance = new SplittableRandom(seed);
        var percents = new ArrayList<List<Integer>>();
        for (int team = 0; team < TEAMS; team++) {
            var share = Math.clamp(0.34 + 0.05 * (chance.nextDouble() + chance.nextDouble() + chance.nextDouble() - 1.5) * 2, 0, 1);
            percents.add(CLOSINGS.stream().map(_ -> 100 * (int) IntStream.range(0, 20).filter(_ -> chance.nextDouble() < share).count() / 20).toList());
        }
        var worst = IntStream.range(0, TEAMS).boxed().sorted(Comparator.comparing((Integer team) -> percents.get(team).getFirst()).reversed()).limit(WORST).toList();
        return new Seen(IntStream.range(0, TEAMS).mapToObj(team -> new Seen.Course("Ward " + team, 20, worst.contains(team) ? Optional.of(STARTS) : Optional.empty(),
            looked.stream().map(closing -> spot(closing, percents.get(team).get(CLOSINGS.indexOf(closing)))).toList())).toList(), List.of(), List.of());
    }

    private static Seen.Spot spot(LocalDate closing, int percent) {
        return new Seen.Spot(closing, percent, 20, 20, 20);
    }

    private static Plan plan(Compared compared) {
        var design = new Plan.Design(compared, "headline", 13, STARTS, List.of(), Optional.empty());
        return new Plan(new UUID(0, 42), new Plan.Action("A float nurse", "From two to three.", Optional.empty()), new Plan.Aim(false, 5), design, CHOSEN, REVIEW, new Plan.Foreseen(Optional.of(20.0), true));
    }
}
