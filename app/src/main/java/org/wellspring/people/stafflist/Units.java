package org.wellspring.people.stafflist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.people.Team;
import org.wellspring.platform.TeamId;

/** The teams there are, found by what a list calls them: a department, a team, or both. */
record Units(List<Team> teams) {
    private static final int OFFERS = 5;

    sealed interface Found {
        record One(TeamId team) implements Found {}

        record Several(List<String> names) implements Found {}

        record None(List<String> nearest) implements Found {}
    }

    Found find(String department, String team) {
        var of = teams.stream().filter(one -> department.isEmpty() || same(one.department(), department)).toList();
        if (of.isEmpty() || team.isEmpty()) {
            return only(of.isEmpty() ? named(department) : of, department);
        }
        return only(of.stream().filter(one -> same(one.name(), team)).toList(), team);
    }

    /** What the team is called here: with its department's name, unless both are the same. */
    String name(TeamId id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst().map(Units::name).orElse("");
    }

    static String name(Team team) {
        return team.name().equals(team.department()) ? team.name() : "%s – %s".formatted(team.department(), team.name());
    }

    /** Every team of the departments these teams belong to. */
    Set<TeamId> inTheDepartmentsOf(Set<TeamId> some) {
        var departments = teams.stream().filter(team -> some.contains(team.id())).map(Team::departmentId).collect(Collectors.toSet());
        return teams.stream().filter(team -> departments.contains(team.departmentId())).map(Team::id).collect(Collectors.toSet());
    }

    private List<Team> named(String name) {
        return teams.stream().filter(team -> same(team.name(), name)).toList();
    }

    private Found only(List<Team> found, String wanted) {
        if (found.isEmpty()) {
            var names = teams.stream().flatMap(team -> Stream.of(team.department(), team.name())).distinct();
            return new Found.None(names.sorted(Comparator.comparingInt(name -> distance(Headings.plain(name), Headings.plain(wanted)))).limit(OFFERS).toList());
        }
        var namesake = Optional.of(found.stream().filter(team -> same(team.name(), team.department())).toList()).filter(same -> same.size() == 1);
        return found.size() == 1 ? new Found.One(found.getFirst().id())
            : namesake.<Found>map(one -> new Found.One(one.getFirst().id())).orElseGet(() -> new Found.Several(found.stream().map(Units::name).toList()));
    }

    private static boolean same(String one, String other) {
        return Headings.plain(one).equals(Headings.plain(other));
    }

    /** How many letters must be typed, left out or changed to make one word of the other. */
    static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
