/** People as the servers see them, for tests and measurements: each with a phone of their own that keeps tokens and sends envelopes. */
@NullMarked
package org.wellspring.launch.person;

import org.jspecify.annotations.NullMarked;
