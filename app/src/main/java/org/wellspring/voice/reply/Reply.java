package org.wellspring.voice.reply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wellspring.platform.PersonId;
import org.wellspring.voice.ReplyId;

/**
 * What was answered, as everybody in the team reads it.
 *
 * @param owner who sees to it; empty once that person is erased
 * @param due the day named in it; for a reply without one, the day it was given
 */
public record Reply(ReplyId id, ReplyKind kind, String words, Optional<PersonId> owner, LocalDate due, Instant givenAt) {
    public boolean lateOn(LocalDate day) {
        return kind.hasDay() && day.isAfter(due);
    }
}
