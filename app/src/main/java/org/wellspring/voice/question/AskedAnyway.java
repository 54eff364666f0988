package org.wellspring.voice.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.wellspring.platform.PersonId;

/**
 * Somebody decided, in public, to ask although an ask had no reply.
 *
 * @param by empty once that person is erased
 * @param until the first day it no longer holds
 */
record AskedAnyway(UUID id, Question question, String reason, Optional<PersonId> by, LocalDate on, LocalDate until) {}
