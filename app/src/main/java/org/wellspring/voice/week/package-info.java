/** The supervisor's week: one chart, one sentence, open asks first. Never shows one person. */
@NullMarked
package org.wellspring.voice.week;

import org.jspecify.annotations.NullMarked;
