package org.wellspring.clients.outcome;

import java.util.List;

/** An outcome with its values, the newest quarter first. */
public record OutcomeLine(Outcome outcome, List<Value> values) {}
