/** What whoever looks after the machine asks first at three in the morning. Knows nothing about people. */
@NullMarked
package org.wellspring.home.health;

import org.jspecify.annotations.NullMarked;
