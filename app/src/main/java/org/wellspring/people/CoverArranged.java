package org.wellspring.people;

import java.time.Instant;
import org.wellspring.platform.PersonId;

/** Somebody is to answer in a supervisor's place; they must be told. */
public record CoverArranged(CoverId cover, PersonId standIn, Instant at) {}
