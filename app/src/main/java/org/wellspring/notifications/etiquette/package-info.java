/** When a person may be reached outside the app. Plain rules: no clock, no roster of their own, no database. */
@NullMarked
package org.wellspring.notifications.etiquette;

import org.jspecify.annotations.NullMarked;
