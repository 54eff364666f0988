/**
 * Whom clients can ring: where they are safe, and who handles complaints. Public, without a cookie, in every language.
 * Never asks who reads, and never takes a complaint itself.
 */
@NullMarked
package org.wellspring.clients.contact;

import org.jspecify.annotations.NullMarked;
