/** What teams ask for: how a release becomes an ask, and where everybody reads the open ones. Never knows a supporter. */
@NullMarked
package org.wellspring.voice.ask;

import org.jspecify.annotations.NullMarked;
