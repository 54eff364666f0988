package org.wellspring.clients.outcome;

import java.time.LocalDate;
import java.util.UUID;
import org.wellspring.platform.TeamId;

/**
 * What a team wants to be told of its care.
 *
 * @param number of the team's outcomes, from 1; the highest holds
 * @param what its name, its unit and which way is good
 * @param agreed where the number comes from, and how the team agreed on it
 */
public record Outcome(UUID id, TeamId team, int number, What what, Agreed agreed) {
    public enum Better { HIGHER, LOWER }

    public record What(String name, String unit, Better better) {}

    /**
     * @param at which meeting, in the team's words
     * @param present how many of the team were there; who is not kept
     */
    public record Agreed(String source, LocalDate on, String at, int present) {}
}
