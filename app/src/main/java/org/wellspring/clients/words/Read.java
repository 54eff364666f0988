package org.wellspring.clients.words;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.wellspring.platform.Confided;

/**
 * Words as their reader sees them.
 *
 * @param stock of the card they came with
 * @param due when they must have been read
 * @param goneOn when they are deleted by themselves; empty while they wait
 */
public record Read(UUID id, String stock, Confided<String> words, ZonedDateTime due, State state, Optional<Done> done, Optional<LocalDate> goneOn) {}
