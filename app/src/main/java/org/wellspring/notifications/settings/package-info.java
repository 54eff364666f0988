/** A person's own pages about what reaches them outside the app. There is no page on which anyone sees or changes another's. */
@NullMarked
package org.wellspring.notifications.settings;

import org.jspecify.annotations.NullMarked;
