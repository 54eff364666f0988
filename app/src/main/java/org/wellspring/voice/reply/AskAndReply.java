package org.wellspring.voice.reply;

import java.time.LocalDate;
import java.util.Optional;
import org.wellspring.voice.ask.Ask;

/** An ask and what was last said to it. */
public record AskAndReply(Ask ask, Optional<Reply> reply) {
    public boolean lateOn(LocalDate day) {
        return reply.map(given -> given.lateOn(day)).orElse(false);
    }
}
