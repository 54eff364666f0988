package org.wellspring.people.stafflist;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A list after it was applied.
 *
 * @param at time of day it was applied, on the clock on the wall
 * @param stayed names of people whom undoing left as they were, or partly
 */
public record ListResult(UUID id, String at, Map<Change.What, Long> counts, int refused, List<String> stayed, boolean undone, boolean undoable) {}
