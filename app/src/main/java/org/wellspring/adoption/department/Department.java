package org.wellspring.adoption.department;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wellspring.people.DepartmentId;
import org.wellspring.people.Team;

/**
 * A department on its way in.
 *
 * @param people how many the lead says work there
 * @param joined how many are members of its teams
 * @param counted how many of them count towards figures today
 */
public record Department(DepartmentId id, String name, List<Team> teams, Optional<Integer> people, int joined, int counted, Optional<LocalDate> liveOn) {
    /** Fewer than this many are counted together with a neighbour: the gate of every figure. */
    public static final int ALONE_FROM = 20;

    public boolean joinedWithNeighbour() {
        return people.map(number -> number < ALONE_FROM).orElse(false);
    }

    public Team firstTeam() {
        return teams.getFirst();
    }
}
