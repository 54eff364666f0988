/** What each person said they want outside the app. No role changes somebody else's. */
@NullMarked
package org.wellspring.notifications.wishes;

import org.jspecify.annotations.NullMarked;
