/**
 * The one door through which the product tells a person something: in the app, and if the person wants it by web push or mail,
 * kept to one etiquette. Puts no question, name or reply on a lock screen, keeps no record of who read what,
 * and gives nobody a way to remind one person.
 */
@ApplicationModule(displayName = "Notifications", allowedDependencies = {"platform", "audit", "web", "keystore", "people", "shifts"})
@NullMarked
package org.wellspring.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
