/**
 * Who used which privileged door: append-only, hash-chained, with a checkpoint outside the database.
 * Never records talk, answers, check-ins or who opened Help.
 */
@ApplicationModule(displayName = "Audit", allowedDependencies = {"platform", "web"})
@NullMarked
package org.wellspring.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
