/**
 * What the people cared for say: cards for them, where they complain or find safety, their thanks to the team, and what was released
 * of their ratings beside the workload and one outcome of care that the team chose.
 * Never sees a rating, never ties a card to a visit or a person, never shows a disclosure as thanks, and never shows a figure that
 * the relay did not sign.
 */
@ApplicationModule(displayName = "Clients",
    allowedDependencies = {"platform", "web", "audit", "keystore", "people", "notifications", "help", "ballot", "privacy::spi"})
@NullMarked
package org.wellspring.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
