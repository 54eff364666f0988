/** What people were told, in the app: kept until it is stale, without a word about who read it. */
@NullMarked
package org.wellspring.notifications.notice;

import org.jspecify.annotations.NullMarked;
