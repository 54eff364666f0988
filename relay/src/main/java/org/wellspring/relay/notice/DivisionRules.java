package org.wellspring.relay.notice;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wellspring.figures.grid.Leaves;
import org.wellspring.relay.notice.Declaration.DeclaredWeek;
import org.wellspring.relay.notice.Declaration.Division;
import org.wellspring.relay.notice.Declaration.Leaf;
import org.wellspring.relay.notice.Declaration.Wave;

/** A week with a wave that is told by division has two divisions or more, each of whole leaves; every leaf lies in exactly one. */
final class DivisionRules {
    private static final Pattern ID = Pattern.compile("division-[0-9a-f]{8}");
    private static final int LONGEST_NAME = 400;

    private DivisionRules() {}

    static Optional<Refusal> firstBroken(Declaration declaration, DeclaredWeek week) {
        var divisions = week.divisions();
        if (week.waves().stream().noneMatch(Wave::byDivision)) {
            return broken(!divisions.isEmpty(), Refusal.rule("The week of %s has divisions, but no wave that is told by them. Declare it without.", week.monday()));
        }
        return broken(divisions.size() < 2, Refusal.rule("The week of %s has fewer than two divisions. Declare its wave for the whole organisation.", week.monday()))
            .or(() -> broken(!divisions.stream().allMatch(division -> written(division, week)), Refusal.malformed("A division needs an id of \"division-\" and 8 hex digits, which no leaf has, and a name.")))
            .or(() -> broken(!distinct(divisions.stream().map(Division::id).toList()), Refusal.rule("A division is listed twice in the week of %s.", week.monday())))
            .or(() -> broken(!eachInOne(week), Refusal.rule("A leaf of the week of %s is in two divisions or in none, or a division names another. Put each leaf into exactly one.", week.monday())))
            .or(() -> divisions.stream().filter(division -> week.eligible(division) < Leaves.GATE).findFirst().map(division -> Refusal.rule(
                "The division %s has %d eligible people; at least %d are needed. Join it with a neighbour.", division.id(), week.eligible(division), Leaves.GATE)));
    }

    private static boolean written(Division division, DeclaredWeek week) {
        return ID.matcher(division.id()).matches() && week.leaves().stream().noneMatch(leaf -> leaf.id().equals(division.id()))
            && !division.name().isBlank() && division.name().length() <= LONGEST_NAME;
    }

    private static boolean eachInOne(DeclaredWeek week) {
        var placed = week.divisions().stream().flatMap(division -> division.leaves().stream()).sorted().toList();
        return placed.equals(week.leaves().stream().map(Leaf::id).sorted().toList());
    }

    private static boolean distinct(List<String> ids) {
        return new HashSet<>(ids).size() == ids.size();
    }

    private static Optional<Refusal> broken(boolean broken, Refusal refusal) {
        return Stream.of(refusal).filter(_ -> broken).findFirst();
    }
}
