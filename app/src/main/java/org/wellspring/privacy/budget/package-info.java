/**
 * What a year of figures has cost the privacy of those who may answer, in words anybody can read.
 * Never keeps the account: the other half does, signs it, and refuses to go past its limit.
 */
@NullMarked
package org.wellspring.privacy.budget;

import org.jspecify.annotations.NullMarked;
