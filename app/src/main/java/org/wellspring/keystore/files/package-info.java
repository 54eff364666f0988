/** The keystore as a folder of small files: one wrapped key a person, and the key that wraps them. */
@NullMarked
package org.wellspring.keystore.files;

import org.jspecify.annotations.NullMarked;
