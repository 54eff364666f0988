package org.wellspring.help.counselling;

import java.util.Optional;
import java.util.UUID;
import org.wellspring.people.SiteId;
import org.wellspring.platform.Language;

/**
 * One place to turn to.
 *
 * @param site where it is for; everywhere when empty
 * @param language the entry is written in
 */
public record Counselling(UUID id, Optional<SiteId> site, Language language, String name, String reach, Terms terms) {
    /** @param whoIsTold what anybody else learns when a person goes there */
    public record Terms(String cost, String usualWait, String hours, boolean selfReferral, String whoIsTold) {}
}
