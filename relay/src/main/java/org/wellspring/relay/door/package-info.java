/**
 * What every request and response of the relay has in common: headers, problems without an echo, static files.
 * Never reads or sets a cookie, and writes down neither addresses nor agents.
 */
@NullMarked
package org.wellspring.relay.door;

import org.jspecify.annotations.NullMarked;
