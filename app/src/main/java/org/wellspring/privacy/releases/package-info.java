/**
 * The relay's releases: verified against key, chain and notice, kept byte for byte, served again.
 * Never changes one, and never opens one without verifying it again.
 */
@NullMarked
package org.wellspring.privacy.releases;

import org.jspecify.annotations.NullMarked;
