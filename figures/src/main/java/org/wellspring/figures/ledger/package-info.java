/**
 * What all published noised figures together give away about one person, added up exactly and stopped at a yearly cap.
 * Charged per wave for everybody, answered or not, because nobody may know who answered. Never forgets a charge and
 * never knows a person.
 */
@NullMarked
package org.wellspring.figures.ledger;

import org.jspecify.annotations.NullMarked;
