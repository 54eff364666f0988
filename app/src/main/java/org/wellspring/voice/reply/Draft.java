package org.wellspring.voice.reply;

import java.time.LocalDate;
import org.wellspring.platform.PersonId;
import org.wellspring.voice.AskId;
import org.wellspring.voice.ReplyId;

/** A reply that passed every check and may be published. */
record Draft(ReplyId id, AskId ask, ReplyKind kind, String words, PersonId owner, LocalDate due) {}
