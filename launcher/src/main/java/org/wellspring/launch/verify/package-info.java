/**
 * {@code wellspring verify}: whether a file of figures, or a chain of releases, is what an installation published. Works on files alone,
 * with what the reader brings; opens no database and no network. Never says that something holds that was not looked at.
 */
@NullMarked
package org.wellspring.launch.verify;

import org.jspecify.annotations.NullMarked;
