/**
 * One data key a person, kept in files outside PostgreSQL, so that erasing a person makes what older dumps and backups of the
 * database still hold unreadable. Protects what is at rest; the running server can open what it sealed, and nobody may say otherwise.
 */
@ApplicationModule(displayName = "Keystore", allowedDependencies = {"platform"})
@NullMarked
package org.wellspring.keystore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
