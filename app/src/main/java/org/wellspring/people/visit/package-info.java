/** Codes for people who work one shift here: made, printed and ended by whoever answers for the team. Never knows who uses one. */
@NullMarked
package org.wellspring.people.visit;

import org.jspecify.annotations.NullMarked;
