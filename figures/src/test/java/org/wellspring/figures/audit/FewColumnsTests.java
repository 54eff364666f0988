package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Some columns of which all together follow and no fewer. */
class FewColumnsTests {

    /** Six people of whom none but all six together follow: found only by whoever looks beyond five columns. */
    @Test
    void aGroupOfSixColumnsIsLeftToTheSearch() {
        var atoms = chained(6, 1);
        var part = part(atoms);

        var few = new Few(atoms, part, 6);
        few.run();

        assertThat(few.smallest()).isEmpty();
        assertThat(few.all()).isFalse();
    }

    /** With two people a column six columns are twelve people: under eleven there is nothing left to look for. */
    @ParameterizedTest
    @CsvSource({"9, true", "10, true", "11, true", "12, false", "13, false"})
    void whatIsLeftDependsOnHowManyPeopleAGroupMayHave(int most, boolean all) {
        var atoms = chained(6, 2);
        var few = new Few(atoms, part(atoms), most);

        few.run();

        assertThat(few.all()).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aGroupOfSoManyColumnsIsFoundWholeAndAlone(int count) {
        var atoms = chained(count, 3);
        var part = part(atoms);
        var few = new Few(atoms, part, 3L * count);

        few.run();

        assertThat(few.smallest()).hasValueSatisfying(group -> assertThat(group).containsExactlyInAnyOrderElementsOf(part.columns()).hasSize(count));
        assertThat(smallestOf(chained(count, 3), 3L * count - 1)).isEmpty();
    }

    /** A group may have exactly so many people, and not one more. */
    @Test
    void thePeopleOfAGroupAreMeasuredExactly() {
        var atoms = chained(2, 5);

        assertThat(smallestOf(atoms, 9)).isEmpty();
        assertThat(smallestOf(atoms, 10)).isPresent();
        assertThat(smallestOf(atoms, 11)).isPresent();
    }

    /** One person with five columns is one person: people must not be added up column by column. */
    @Test
    void onePersonWithManyColumnsIsFoundAsOne() {
        var atoms = Atoms.of(columns(5, j -> new Column("ana, wave " + j, "ana", 1)), chain(5));

        assertThat(smallestOf(atoms, 1)).hasValue(1);
    }

    /** Five columns of one person cannot be told from five people by their number; but there are no more of them to go through. */
    @Test
    void asManyColumnsAsAreGoneThroughAreAllOfThem() {
        var atoms = Atoms.of(columns(5, j -> new Column("ana, wave " + j, "ana", 1)), chain(5));
        var few = new Few(atoms, part(atoms), 20);

        few.run();

        assertThat(few.all()).isTrue();
        assertThat(few.smallest()).isPresent();
    }

    /** Of 601 columns only four at a time are gone through: a group of five people may be left, one of four may not. */
    @Test
    void amongMoreThanSixHundredColumnsOnlyGroupsOfFourAreGoneThrough() {
        var atoms = chained(601, 1);
        var four = new Few(atoms, part(atoms), 4);
        var five = new Few(atoms, part(atoms), 5);

        four.run();
        five.run();

        assertThat(four.all()).isTrue();
        assertThat(five.all()).isFalse();
        assertThat(five.smallest()).isEmpty();
    }

    private static OptionalLong smallestOf(Atoms atoms, long most) {
        var few = new Few(atoms, part(atoms), most);
        few.run();
        return few.smallest().map(group -> OptionalLong.of(atoms.people(group))).orElse(OptionalLong.empty());
    }

    /** The small columns; the outsider comes first, being the largest. */
    private static Part part(Atoms atoms) {
        return Part.from(Echelon.of(atoms.rows(), atoms.count()), 1, atoms.count()).getFirst();
    }

    /** So many columns whose sum follows, and nothing else about them; and an outsider of a thousand people in both figures. */
    private static Atoms chained(int count, int size) {
        return Atoms.of(columns(count, j -> new Column("c" + j, size)), chain(count));
    }

    private static List<Column> columns(int count, IntFunction<Column> column) {
        return IntStream.rangeClosed(0, count).mapToObj(j -> j == count ? new Column("outsider", 1_000) : column.apply(j)).toList();
    }

    /** Column j counts j + 1 times in the one figure and once more in the other: the difference counts each once. */
    private static List<Figure> chain(int count) {
        return List.of(
                new Figure("numbered", IntStream.rangeClosed(0, count).map(j -> j == count ? 1 : j + 1).toArray()),
                new Figure("once more", IntStream.rangeClosed(0, count).map(j -> j == count ? 1 : j + 2).toArray()));
    }
}
