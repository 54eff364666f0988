/** Plain-text mail, only when an administrator named a mail server and only to addresses that people entered and confirmed themselves. */
@NullMarked
package org.wellspring.notifications.mail;

import org.jspecify.annotations.NullMarked;
