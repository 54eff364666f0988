/**
 * Blind signing: one set of tokens a person and week.
 * Never logs, never notes a time, never asks what a token is for, and cannot recognise one later.
 */
@NullMarked
package org.wellspring.ballot.tokens;

import org.jspecify.annotations.NullMarked;
