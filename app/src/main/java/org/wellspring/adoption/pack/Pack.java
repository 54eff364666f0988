package org.wellspring.adoption.pack;

import java.util.List;
import org.wellspring.help.Wording;

/**
 * What a kind of work brings along, as far as setting up needs it.
 *
 * @param team how people there call their team: one, many
 * @param kinds what can be reported, what helped included
 */
public record Pack(String id, Wording name, Wording team, Wording teams, List<Kind> kinds) {
    public record Kind(String id, Wording label) {}
}
