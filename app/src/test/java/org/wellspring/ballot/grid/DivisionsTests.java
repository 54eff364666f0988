package org.wellspring.ballot.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellspring.ballot.grid.Division.Department;
import org.wellspring.people.DepartmentId;

/** Which departments a survey is told by. In these tests enough can be told of a hundred people. */
class DivisionsTests {
    private static final int ENOUGH = 100;
    private static final Department SURGERY = department("Surgery");
    private static final Department MEDICINE = department("Medicine");
    private static final Department PAEDIATRICS = department("Paediatrics");
    private static final Department ONCOLOGY = department("Oncology");

    @Test void everyDepartmentOfWhichEnoughCanBeToldStandsAlone() {
        var divisions = of(leaf("leaf-a", 150, SURGERY), leaf("leaf-b", 60, MEDICINE), leaf("leaf-c", 60, MEDICINE));

        assertThat(divisions).extracting(Division::name, Division::eligible, Division::leaves)
            .containsExactly(tuple("Medicine", 120, List.of("leaf-b", "leaf-c")), tuple("Surgery", 150, List.of("leaf-a")));
    }

    @Test void departmentsThatShareALeafAreOne() {
        var divisions = of(leaf("leaf-a", 150, SURGERY), leaf("leaf-b", 30, SURGERY, MEDICINE), leaf("leaf-c", 150, MEDICINE), leaf("leaf-d", 150, ONCOLOGY));

        assertThat(divisions).extracting(Division::name).containsExactly("Medicine + Surgery", "Oncology");
        assertThat(divisions.getFirst().eligible()).isEqualTo(330);
    }

    @Test void sharingGoesOnFromLeafToLeaf() {
        var divisions = of(leaf("leaf-a", 150, SURGERY, MEDICINE), leaf("leaf-b", 150, ONCOLOGY, PAEDIATRICS), leaf("leaf-c", 20, MEDICINE, ONCOLOGY));

        assertThat(divisions).singleElement().satisfies(all -> assertThat(all.name()).isEqualTo("Medicine + Oncology + Paediatrics + Surgery"));
    }

    /** A leaf has twenty people or more, so nineteen share one with a neighbour; and so do their departments. */
    @Test void aDepartmentOfNineteenIsNeverShownAlone() {
        var quarter = Quarter.join(List.of(team("Theatre", 300), team("Day unit", 19), team("Ward 4", 300)), java.util.Map.of(id(300, "Theatre"), 300, id(19, "Day unit"), 19, id(300, "Ward 4"), 300), java.util.Map.of(), () -> "leaf-" + UUID.randomUUID());
        var departments = java.util.Map.of("Theatre", SURGERY, "Day unit", ONCOLOGY, "Ward 4", MEDICINE);

        var divisions = of(quarter.stream().map(leaf -> leaf(leaf.id(), leaf.name().contains("Day unit") ? 319 : 300, leaf.teams().stream().map(team -> departments.get(team.name())).toArray(Department[]::new))).toArray(Division[]::new));

        assertThat(divisions).hasSize(2).noneMatch(division -> division.departments().equals(List.of(ONCOLOGY)));
        assertThat(divisions).allMatch(division -> division.eligible() >= 300);
    }

    @Test void theSmallestIsJoinedWithItsSmallerNeighbourByName() {
        var divisions = of(leaf("leaf-a", 200, MEDICINE), leaf("leaf-b", 40, ONCOLOGY), leaf("leaf-c", 150, PAEDIATRICS), leaf("leaf-d", 300, SURGERY));

        assertThat(divisions).extracting(Division::name).containsExactly("Medicine", "Oncology + Paediatrics", "Surgery");
    }

    @Test void theFirstAndTheLastHaveOneNeighbour() {
        assertThat(of(leaf("leaf-a", 40, MEDICINE), leaf("leaf-b", 300, ONCOLOGY), leaf("leaf-c", 150, SURGERY))).extracting(Division::name).containsExactly("Medicine + Oncology", "Surgery");
        assertThat(of(leaf("leaf-a", 300, MEDICINE), leaf("leaf-b", 200, ONCOLOGY), leaf("leaf-c", 40, SURGERY))).extracting(Division::name).containsExactly("Medicine", "Oncology + Surgery");
    }

    @Test void joiningGoesOnUntilEnoughCanBeToldOfAll() {
        var divisions = of(leaf("leaf-a", 30, MEDICINE), leaf("leaf-b", 30, ONCOLOGY), leaf("leaf-c", 30, PAEDIATRICS), leaf("leaf-d", 300, SURGERY));

        assertThat(divisions).singleElement().satisfies(all -> assertThat(all.eligible()).isEqualTo(390));
    }

    @Test void whereNothingCanBeToldOfAnyOneIsLeft() {
        assertThat(of(leaf("leaf-a", 20, MEDICINE), leaf("leaf-b", 20, ONCOLOGY))).hasSize(1);
        assertThat(of()).isEmpty();
    }

    /** A second attempt after a crash, with everything listed in another order, ends with the same divisions under the same ids. */
    @Test void theSameTeamsGiveTheSameDivisionsWhateverTheOrder() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var departments = IntStream.rangeClosed(1, 2 + random.nextInt(8)).mapToObj(number -> department("Department " + number)).toList();
            var leaves = new ArrayList<>(IntStream.range(0, 3 + random.nextInt(20)).mapToObj(number -> leaf("leaf-%02d".formatted(number), 20 + random.nextInt(80),
                Stream.generate(() -> departments.get(random.nextInt(departments.size()))).limit(random.nextInt(5) == 0 ? 2 : 1).toArray(Department[]::new))).toList());
            var divisions = of(leaves.toArray(Division[]::new));

            Collections.shuffle(leaves, random);

            assertThat(of(leaves.toArray(Division[]::new))).as("seed %d", seed).isEqualTo(divisions);
            assertThat(divisions.stream().flatMap(division -> division.leaves().stream())).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(leaves.stream().map(leaf -> leaf.leaves().getFirst()).toList());
            assertThat(divisions.stream().flatMap(division -> division.departments().stream())).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(divisions.size() == 1 || divisions.stream().allMatch(division -> division.eligible() >= ENOUGH)).as("seed %d", seed).isTrue();
        }
    }

    @Test void anIdStandsForTheseDepartmentsUnderTheseNames() {
        var surgery = leaf("leaf-a", 150, SURGERY);

        assertThat(surgery.id()).matches("division-[0-9a-f]{8}").isEqualTo(leaf("leaf-z", 99, SURGERY).id());
        assertThat(surgery.id()).isNotEqualTo(leaf("leaf-a", 150, new Department(SURGERY.id(), "Theatres")).id()).isNotEqualTo(leaf("leaf-a", 150, department("Surgery")).id())
            .isNotEqualTo(leaf("leaf-a", 150, SURGERY, MEDICINE).id());
    }

    @Test void aNameIsNeverLongerThanTheRelayTakes() {
        var many = leaf("leaf-a", 900, IntStream.range(0, 60).mapToObj(number -> department("Department number " + number)).toArray(Department[]::new));

        assertThat(many.name()).hasSizeLessThanOrEqualTo(400).startsWith("Department number 0 … ").endsWith("number 9");
        assertThat(leaf("leaf-a", 900, department("L".repeat(390)), department("M".repeat(390))).name()).hasSizeLessThanOrEqualTo(400);
    }

    private static List<Division> of(Division... leaves) {
        return Divisions.of(List.of(leaves), division -> division.eligible() >= ENOUGH);
    }

    private static Division leaf(String id, int eligible, Department... departments) {
        return new Division(List.of(departments), List.of(id), eligible);
    }

    private static Department department(String name) {
        return new Department(new DepartmentId(UUID.randomUUID()), name);
    }

    private static NamedTeam team(String name, int people) {
        return new NamedTeam(id(people, name), name);
    }

    private static org.wellspring.platform.TeamId id(int people, String name) {
        return new org.wellspring.platform.TeamId(UUID.nameUUIDFromBytes((name + people).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
