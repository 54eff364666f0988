package org.wellspring.notifications.notice;

import java.time.Instant;
import java.util.UUID;

/** One line of the list in Me. */
public record NoticeLine(UUID id, String message, String opens, Instant toldAt, boolean account) {}
