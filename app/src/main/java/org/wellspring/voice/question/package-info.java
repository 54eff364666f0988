/** Ask before asking: no new wave on a subject whose last ask has no reply, unless somebody says why in public. */
@NullMarked
package org.wellspring.voice.question;

import org.jspecify.annotations.NullMarked;
