package org.wellspring.voice.week;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wellspring.people.Team;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.Leaf;
import org.wellspring.voice.reply.AskAndReply;
import org.wellspring.voice.reply.Reply;

/**
 * What a supervisor sees of a team's week. It holds no person.
 *
 * @param asks that are not settled
 * @param lastReply the day something was last answered
 * @param grid empty until the first week was released
 * @param headline the newest quarterly figure, once one was released
 */
public record TeamWeek(Team team, OneThing thing, List<AskAndReply> asks, Optional<LocalDate> lastReply, Optional<Grid> grid,
                       Optional<Headline> headline, Optional<Leaf> leaf) {
    /** Asks besides the one thing: those without a reply first, then by the day that was named. */
    public List<AskAndReply> others() {
        return asks.stream().filter(ask -> !thing.about(ask))
            .sorted(Comparator.comparing((AskAndReply ask) -> ask.reply().map(Reply::due).orElse(LocalDate.MIN))).toList();
    }
}
