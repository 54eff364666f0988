/** Ways in: one-time links, passphrase, passkey; and the session that follows. */
@NamedInterface("signin")
@NullMarked
package org.wellspring.people.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
