package org.wellspring.ballot.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellspring.ballot.grid.Division.Department;
import org.wellspring.figures.Week;
import org.wellspring.figures.audit.Audit;
import org.wellspring.figures.audit.Column;
import org.wellspring.figures.audit.Figure;
import org.wellspring.figures.audit.Finding;
import org.wellspring.figures.audit.Finding.Isolated;
import org.wellspring.figures.audit.Finding.NoneIsolated;
import org.wellspring.figures.grid.Leaves;
import org.wellspring.people.DepartmentId;
import org.wellspring.platform.TeamId;

/**
 * Rule 7 of the privacy notes: every published cell is about twenty people or more, and no sum or difference of one week's cells,
 * for one kind of report, is about fewer. The cells of made-up organisations are written as rows over their teams
 * and audited: a group of fewer than twenty people would be solved if its row lay in their row space.
 */
class NothingSolvedByDifferenceTests {
    private static final Grid GRID = new Grid(Week.parse("2026-08-03"), java.time.ZoneOffset.UTC);
    private static final int BUNDLES = 8;

    @Test void noGroupOfFewerThanTwentyIsSolvedFromTheCellsOfAWeek() {
        for (int seed = 0; seed < 60; seed++) {
            var published = new Organisation(new Random(seed)).live();

            for (var week : published) {
                assertThat(week.cells()).as("seed %d", seed).allSatisfy(cell -> assertThat(week.people(cell)).isGreaterThanOrEqualTo(Leaves.GATE));
                assertThat(week.finding()).as("seed %d", seed).isEqualTo(new NoneIsolated());
            }
        }
    }

    /**
     * A survey told by department beside the quarterly figures and those of everybody, as if no noise had been added to any of them: each is a sum
     * of whole leaves, also after teams moved to other departments.
     */
    @Test void divisionsAndEverybodyBesideTheLeavesSolveNobodyEither() {
        var several = 0;
        for (int seed = 0; seed < 60; seed++) {
            for (var week : new Organisation(new Random(seed)).live()) {
                several += week.divisions().size() > 1 ? 1 : 0;
                assertThat(week.divisions()).as("seed %d", seed).allSatisfy(division -> assertThat(week.people(division)).isGreaterThanOrEqualTo(Leaves.GATE));
                assertThat(week.withDivisionsAndEverybody().finding()).as("seed %d", seed).isEqualTo(new NoneIsolated());
            }
        }
        assertThat(several).isGreaterThan(300);
    }

    /** And a department cut through a joined leaf would be. */
    @Test void aDepartmentThatCutsALeafIsSolved() {
        var naive = new Published(Map.of(0, 40, 1, 12, 2, 31), List.of(Set.of(0), Set.of(1, 2)), List.of(Set.of(0, 1), Set.of(2))).withDivisionsAndEverybody();

        assertThat(naive.finding()).isInstanceOfSatisfying(Isolated.class, found -> assertThat(found.columns()).containsExactly("team 1"));
    }

    /** The same search, let loose on a table that hides its small team and prints the total. */
    @Test void aTableThatHidesOneSmallTeamAndPrintsTheTotalIsSolved() {
        var naive = new Published(Map.of(0, 40, 1, 31, 2, 9), List.of(Set.of(0), Set.of(1), Set.of(0, 1, 2)), List.of());

        assertThat(naive.finding()).isInstanceOfSatisfying(Isolated.class, found -> assertThat(found.columns()).containsExactly("team 2"));
    }

    /** And on one that prints a joined leaf beside one of its parts. */
    @Test void aJoinedLeafBesideItsPartIsSolved() {
        var naive = new Published(Map.of(0, 25, 1, 12), List.of(Set.of(0, 1), Set.of(0)), List.of());

        assertThat(naive.finding()).isInstanceOfSatisfying(Isolated.class, found -> assertThat(found.columns()).containsExactly("team 1"));
    }

    /**
     * One week's cells for one kind.
     *
     * @param eligible people by team
     * @param cells each the teams it counts together
     * @param divisions the same, of a survey told by department
     */
    private record Published(Map<Integer, Integer> eligible, List<Set<Integer>> cells, List<Set<Integer>> divisions) {
        Published withDivisionsAndEverybody() {
            var everybody = cells.stream().flatMap(Set::stream).collect(Collectors.toSet());
            return new Published(eligible, Stream.of(cells, divisions, List.of(everybody)).flatMap(List::stream).filter(cell -> !cell.isEmpty()).toList(), List.of());
        }

        int people(Set<Integer> group) {
            return group.stream().mapToInt(eligible::get).sum();
        }

        /** What the audit says of these cells over the teams. */
        Finding finding() {
            var teams = eligible.keySet().stream().sorted().toList();
            var columns = teams.stream().map(team -> new Column("team " + team, eligible.get(team))).toList();
            var figures = cells.stream().map(cell -> new Figure("cell " + cell, teams.stream().mapToInt(team -> cell.contains(team) ? 1 : 0).toArray())).toList();
            return new Audit(columns, figures, Leaves.GATE).finding();
        }
    }

    /** Teams that come and grow and shrink, declared bundle after bundle as the ballot module does it. */
    private static final class Organisation {
        private static final int MOST_TEAMS = 9;
        private static final List<Department> DEPARTMENTS = Stream.of("Medicine", "Oncology", "Surgery", "Theatres").map(name -> new Department(new DepartmentId(UUID.randomUUID()), name)).toList();

        private final Random random;
        private final List<NamedTeam> teams = new ArrayList<>();
        private final Map<TeamId, Integer> eligible = new HashMap<>();
        private final Map<TeamId, Department> departments = new HashMap<>();
        private final Map<Integer, List<JoinedTeams>> quarters = new HashMap<>();
        private final Map<List<NamedTeam>, String> known = new HashMap<>();
        private int ids;

        Organisation(Random random) {
            this.random = random;
            IntStream.rangeClosed(0, random.nextInt(MOST_TEAMS - 2)).forEach(_ -> found());
        }

        List<Published> live() {
            var published = new ArrayList<Published>();
            for (int bundle = 0; bundle < BUNDLES; bundle++) {
                var weeks = GRID.weeksOfBundle(bundle);
                weeks.stream().map(GRID::quarterOf).distinct().forEach(this::cut);
                var counted = Quarter.counted(weeks.stream().map(week -> quarters.get(GRID.quarterOf(week))).toList(), eligible);
                weeks.forEach(week -> published.add(cells(quarters.get(GRID.quarterOf(week)), counted)));
                aMonthPasses();
            }
            return published;
        }

        private void cut(int quarter) {
            var fixed = quarters.get(quarter);
            quarters.put(quarter, fixed == null ? Quarter.join(teams, eligible, known, this::newId) : Quarter.goOn(fixed, teams, eligible, known, this::newId));
            quarters.get(quarter).forEach(leaf -> known.put(leaf.teams(), leaf.id()));
        }

        private Published cells(List<JoinedTeams> leaves, Map<TeamId, Integer> counted) {
            var numbers = new HashMap<Integer, Integer>();
            teams.forEach(team -> numbers.put(teams.indexOf(team), eligible.get(team.id())));
            var cells = new LinkedHashMap<String, Set<Integer>>();
            leaves.stream().filter(leaf -> Quarter.size(leaf, counted) > 0).forEach(leaf -> cells.put(leaf.id(), leaf.teams().stream().filter(team -> counted.getOrDefault(team.id(), 0) > 0)
                .map(team -> teams.stream().map(NamedTeam::id).toList().indexOf(team.id())).collect(Collectors.toCollection(HashSet::new))));
            var divisions = Divisions.of(leaves.stream().filter(leaf -> cells.containsKey(leaf.id())).map(leaf -> new Division(leaf.teams().stream().map(team -> departments.get(team.id())).toList(),
                List.of(leaf.id()), Quarter.size(leaf, counted))).toList(), division -> division.eligible() >= 2 * Leaves.GATE);
            return new Published(numbers, List.copyOf(cells.values()),
                divisions.stream().map(division -> division.leaves().stream().flatMap(leaf -> cells.get(leaf).stream()).collect(Collectors.toSet())).toList());
        }

        private void aMonthPasses() {
            eligible.replaceAll((_, people) -> Math.max(0, people + random.nextInt(9) - 4));
            departments.replaceAll((_, department) -> random.nextInt(8) == 0 ? DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size())) : department);
            if (teams.size() < MOST_TEAMS && random.nextInt(3) == 0) {
                found();
            }
        }

        private void found() {
            var team = new NamedTeam(new TeamId(UUID.randomUUID()), "Team " + teams.size());
            teams.add(team);
            departments.put(team.id(), DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size())));
            eligible.put(team.id(), random.nextBoolean() ? random.nextInt(25) : 20 + random.nextInt(40));
        }

        private String newId() {
            return "leaf-%08x".formatted(ids++);
        }
    }
}
