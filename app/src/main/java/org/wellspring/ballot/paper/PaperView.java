package org.wellspring.ballot.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wellspring.figures.Week;
import org.wellspring.platform.PersonId;

/**
 * The list as the wellbeing lead sees it.
 *
 * @param from the first week that a change of the list holds for; empty before anybody can be counted
 * @param name what was searched for, or empty
 * @param weeks for which slips can be made now
 */
public record PaperView(Optional<Week> from, List<Listed> listed, List<InLeaf> leaves, String name, List<Found> found, List<SlipsOfWeek> weeks) {
    public record Listed(PersonId person, String name, String team, LocalDate since, Standing standing) {}

    /** As it would be if the next four weeks were declared now. */
    public enum Standing {
        PAPER, TOO_FEW, NOT_COUNTED;

        /** What it is called in the message files. */
        public String key() {
            return switch (this) {
                case PAPER -> "ballot.paper.standing.paper";
                case TOO_FEW -> "ballot.paper.standing.too-few";
                case NOT_COUNTED -> "ballot.paper.standing.not-counted";
            };
        }
    }

    /** @param paper how many of those who want slips would get one: none, or at least five */
    public record InLeaf(String name, int wanting, int paper) {}

    public record Found(PersonId person, String name, String team, boolean listed) {}
}
