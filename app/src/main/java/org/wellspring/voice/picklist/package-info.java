/** Topics, places and times to choose from: the profession pack's and the team's own. Never keeps who added an entry. */
@NullMarked
package org.wellspring.voice.picklist;

import org.jspecify.annotations.NullMarked;
