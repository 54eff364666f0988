/**
 * Said, heard, decided, done, told: what teams ask for, what was answered, and whether it helped.
 * Learns of an ask only from a signed release, once three people of a leaf support it. Never knows who supported it, who
 * reported what, or who added an entry to a pick list; never shows a supervisor one person.
 */
@ApplicationModule(displayName = "Voice", allowedDependencies = {"platform", "audit", "web", "people", "notifications", "privacy :: spi"})
@NullMarked
package org.wellspring.voice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
