/**
 * Slips of paper for people without a phone: who wants them, who has them in which four weeks, and the blind signatures a sheet needs.
 * Never sees a code, never learns who drew which slip or whether one was used.
 */
@NullMarked
package org.wellspring.ballot.paper;

import org.jspecify.annotations.NullMarked;
