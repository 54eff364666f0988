package org.wellspring.people;

import java.time.Instant;
import org.wellspring.platform.PersonId;

/** Somebody no longer answers in a supervisor's place, earlier than was arranged; they must be told. */
public record CoverEnded(CoverId cover, PersonId standIn, Instant at) {}
