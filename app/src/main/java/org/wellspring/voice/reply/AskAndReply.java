package org.wellspring.voice.reply;

import java.time.LocalDate;
import java.util.Optional;
import org.wellspring.voice.ReplyId;
import org.wellspring.voice.ask.Ask;

/** An ask and what was last said to it. */
public record AskAndReply(Ask ask, Optional<Reply> reply) {
    /** Which reply a writer has read before writing; empty when there was none. */
    String newest() {
        return reply.map(given -> given.id().toString()).orElse("");
    }

    /** Whether another reply came since the writer read {@code after}, other than their own sent twice. */
    boolean overtakes(String after, ReplyId own) {
        return !newest().equals(after) && !newest().equals(own.toString());
    }

    public boolean lateOn(LocalDate day) {
        return reply.map(given -> given.lateOn(day)).orElse(false);
    }
}
