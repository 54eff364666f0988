/** Replies to asks: the editor, what everybody sees, and what is late. Never holds a name in its words. */
@NullMarked
package org.wellspring.voice.reply;

import org.jspecify.annotations.NullMarked;
