/**
 * The instruments a wave can ask: keys that ship, wording in packs with licences of their own, and what the organisation brings
 * and answers for. Never changes a wording, never translates one by machine, and never holds an answer.
 */
@NullMarked
package org.wellspring.ballot.instrument;

import org.jspecify.annotations.NullMarked;
