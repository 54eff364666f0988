package org.wellspring.ballot.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellspring.ballot.grid.JoinedTeams;
import org.wellspring.ballot.grid.Quarter;
import org.wellspring.people.Eligible;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

/**
 * Who has no tokens on a device in a bundle: whoever wants paper, where the leaf has at least five such people in every week.
 * With fewer, whoever keeps a copy of the codes would soon know whose answer is whose.
 *
 * @param perTeam how many of the people each team has
 */
public record OnPaper(Set<PersonId> people, Map<TeamId, Integer> perTeam) {
    public static final int FEWEST = 5;

    /** @param weeks the leaves of each week */
    public static OnPaper among(List<Eligible> counted, Set<PersonId> wanting, List<List<JoinedTeams>> weeks) {
        var asked = counted.stream().filter(one -> wanting.contains(one.person())).toList();
        var perTeam = Quarter.inEvery(weeks, asked.stream().collect(Collectors.groupingBy(Eligible::team, Collectors.summingInt(_ -> 1))), FEWEST);
        return new OnPaper(asked.stream().filter(one -> perTeam.containsKey(one.team())).map(Eligible::person).collect(Collectors.toUnmodifiableSet()), perTeam);
    }
}
