/** A week of a made-up nation: keys, a notice and sealed envelopes of nobody, to rehearse a close and to measure it. Never used by a close. */
@NullMarked
package org.wellspring.nation.rehearsal;

import org.jspecify.annotations.NullMarked;
