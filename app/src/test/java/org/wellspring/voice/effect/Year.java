package org.wellspring.voice.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.figures.Week;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.Relay;

/** Ten wards of twenty-six, and week after week of signed releases that say what a test plants in them. */
final class Year {
    static final Week FIRST = Week.parse("2026-11-09");
    private static final int WARDS = 10;
    private static final int PEOPLE = 26;

    private final Relay here;
    private final RelayForTests relay;
    private final DeclareBundles bundles;
    private final LeafOfTeam leaves;
    private final MovedClock clock;
    private final SplittableRandom chance = new SplittableRandom(7);
    private final SplittableRandom everybodysChance = new SplittableRandom(8);
    private final List<TeamId> wards = new ArrayList<>();
    private int lived;

    Year(Relay here, RelayForTests relay, DeclareBundles bundles, LeafOfTeam leaves, MovedClock clock, Staffing staffing) {
        this.here = here;
        this.relay = relay;
        this.bundles = bundles;
        this.leaves = leaves;
        this.clock = clock;
        IntStream.rangeClosed(1, WARDS).forEach(number -> {
            wards.add(staffing.team("Ward " + number));
            staffing.teamOf(PEOPLE, wards.getLast());
        });
    }

    List<TeamId> wards() {
        return wards;
    }

    /** A ward ends today, and all of its people go to another. */
    static void ends(TeamId ward, TeamId into, LocalDate today, JdbcClient jdbc) {
        jdbc.sql("update people.membership set until_day = :today where team = :ward and until_day is null").param("today", today).param("ward", ward.value()).update();
        jdbc.sql("""
                insert into people.membership (id, person, team, kind, from_day)
                select gen_random_uuid(), person, :into, 'EMPLOYED', :today
                from people.membership
                where team = :ward and until_day = :today
                """).param("today", today).param("ward", ward.value()).param("into", into.value()).update();
    }

    TeamId ward(String name) {
        return wards.get(Integer.parseInt(name.replace("Ward ", "")) - 1);
    }

    /** In the list of the newest notice: a ward without people is joined with a neighbour. */
    boolean areNeighbours(String leaf, String other) {
        var listed = here.declared((lived - 1) / 4).orElseThrow().weeks().getLast().leaves().stream().map(each -> each.id()).toList();
        return Math.abs(listed.indexOf(leaf) - listed.indexOf(other)) <= 1;
    }

    /** The leaves, in the order of the wards. */
    List<String> leavesOf(Week week) {
        return wards.stream().map(ward -> leaves.leaf(ward, week).orElseThrow().id().value()).toList();
    }

    /** Lives up to that week, which comes next; each figure is what is planted, and a little chance. In percent; no number where hardly anybody answers. */
    void liveTo(int week, ToDoubleBiFunction<String, Week> byTeam, ToDoubleBiFunction<String, Week> everybody) {
        for (; lived < week; lived++) {
            var now = FIRST.plus(lived);
            if (lived % 4 == 0) {
                clock.moveTo(Instant.parse(now.monday().minusDays(1) + "T09:00:00Z"));
                bundles.declareDue();
            }
            publish(now, byTeam, everybody);
            clock.moveTo(now.closesAt(Staffing.ZONE).plusSeconds(600));
            pull();
        }
    }

    /** The release of the week that comes next, at whatever hour it is by then. */
    void comesLate(ToDoubleBiFunction<String, Week> byTeam, ToDoubleBiFunction<String, Week> everybody) {
        publish(FIRST.plus(lived), byTeam, everybody);
        pull();
        lived++;
    }

    private void publish(Week now, ToDoubleBiFunction<String, Week> byTeam, ToDoubleBiFunction<String, Week> everybody) {
        var draft = relay.draft(now);
        if (lived % 4 == 3) {
            add(draft, "pulse", "organisation", people().values().stream().mapToInt(Integer::intValue).sum(), "75", everybody.applyAsDouble("organisation", now), everybodysChance, now);
        }
        if (lived % 13 == 12) {
            people().forEach((leaf, people) -> add(draft, "headline", leaf, people, "25/4", byTeam.applyAsDouble(leaf, now), chance, now));
        }
        relay.publish(draft);
    }

    private void pull() {
        if (!here.pull()) {
            throw new IllegalStateException(here.link().trouble().toString());
        }
    }

    /** As the notice says; whoever joined since the last one does not count yet. */
    private Map<String, Integer> people() {
        var people = new HashMap<String, Integer>();
        here.declared(lived / 4).orElseThrow().weeks().getFirst().leaves().forEach(leaf -> people.put(leaf.id(), leaf.eligible()));
        return people;
    }

    private static void add(RelayForTests.ReleaseDraft draft, String kind, String leaf, int people, String sigma2, double percent, SplittableRandom chance, Week week) {
        var answering = Double.isNaN(percent) ? 3 : people;
        var heavy = Math.round(Double.isNaN(percent) ? 1 : people * percent / 100 + chance.nextDouble(-0.02, 0.02) * people);
        draft.figure(kind + "-" + week, kind, leaf, people, sigma2, answering - heavy, heavy);
    }
}
