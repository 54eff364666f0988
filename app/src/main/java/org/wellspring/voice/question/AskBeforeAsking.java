package org.wellspring.voice.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.wellspring.figures.Week;
import org.wellspring.platform.TeamId;
import org.wellspring.voice.AskId;
import org.wellspring.voice.ask.AskKey;

/**
 * Nothing new is asked about a subject while the last ask about it has no reply: not the length of a question but the missing
 * answer makes people stop answering (see docs/decisions).
 */
final class AskBeforeAsking {
    private AskBeforeAsking() {}

    /** @param answered whether anything was said to it */
    record Asked(AskId ask, AskKey key, TeamId team, Week since, boolean answered) {}

    /** The newest asks about the subject, of each team, that have no reply; empty if the question may be asked. */
    static List<Asked> unanswered(Subject subject, List<Asked> asks) {
        var about = asks.stream().filter(asked -> Subject.of(asked.key()) == subject).toList();
        var newest = new HashMap<TeamId, Week>();
        about.forEach(asked -> newest.merge(asked.team(), asked.since(), (one, other) -> one.isBefore(other) ? other : one));
        return about.stream().filter(asked -> asked.since().equals(newest.get(asked.team())) && !asked.answered())
            .sorted(Comparator.comparing(Asked::since)).toList();
    }
}
