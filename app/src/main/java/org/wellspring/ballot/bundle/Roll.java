package org.wellspring.ballot.bundle;

import java.util.List;
import java.util.Set;
import org.wellspring.ballot.grid.JoinedTeams;
import org.wellspring.figures.Week;
import org.wellspring.people.Eligible;
import org.wellspring.platform.PersonId;

/**
 * Who counts in a bundle, frozen for its four weeks.
 *
 * @param people each in one team that lies in a declared leaf in every week
 * @param onPaper those of them who have no tokens on a device: in every week at least five in their leaf
 */
public record Roll(int bundle, List<Eligible> people, List<RollWeek> weeks, Set<PersonId> onPaper) {
    /** @param leaves all leaves of the week's quarter, in list order */
    public record RollWeek(Week week, List<RollLeaf> leaves) {
        public List<RollLeaf> declared() {
            return leaves.stream().filter(RollLeaf::declared).toList();
        }
    }

    /**
     * @param eligible how many of the people are in it: none, or at least twenty
     * @param paper how many of these are on paper: none, or at least five
     */
    public record RollLeaf(JoinedTeams teams, int eligible, int paper) {
        public boolean declared() {
            return eligible > 0;
        }
    }

    /** @param week one of its four */
    public RollWeek of(Week week) {
        return weeks.stream().filter(one -> one.week().equals(week)).findFirst().orElseThrow();
    }

    public int staff() {
        return people.size();
    }

    /** A bundle in which nobody counts is not declared. */
    public boolean empty() {
        return people.isEmpty();
    }
}
