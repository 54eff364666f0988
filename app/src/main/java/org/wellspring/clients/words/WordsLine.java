package org.wellspring.clients.words;

import java.util.UUID;

/**
 * One of the list, in the reader's words.
 *
 * @param begins the first of it
 * @param left how long there is to read it, or what was done
 */
public record WordsLine(UUID id, String team, String begins, String left, State state, boolean late) {}
