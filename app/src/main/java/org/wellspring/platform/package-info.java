/**
 * Words every module shares: ids, roles, languages, and the contracts for personal data. Never holds behaviour of a module
 * and stays under twenty types.
 */
@ApplicationModule(displayName = "Platform", type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package org.wellspring.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
