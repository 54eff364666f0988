package org.wellspring.web;

import java.util.Map;

/**
 * One module's share of what a private panel must know to be drawn: words, lists, contacts. The same for everyone in a team,
 * but for one opaque word that tells two people on one device apart, and whether somebody answers on paper.
 */
@FunctionalInterface
public interface PrivateSetting {
    /** @return entries of the {@code setting} object a panel receives, for the team of this page's visitor */
    Map<String, Object> forPage(Page page);

    /** Whether this panel needs it, so that Today does not carry what only the reports show. */
    default boolean neededBy(String panel) {
        return true;
    }
}
