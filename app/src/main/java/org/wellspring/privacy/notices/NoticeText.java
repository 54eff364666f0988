package org.wellspring.privacy.notices;

import java.util.Map;
import java.util.Optional;
import org.wellspring.figures.Week;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.privacy.spi.Verified;
import org.wellspring.privacy.trust.StrictJson;
import org.wellspring.privacy.trust.Untrusted;

/**
 * A notice as written; see "Notice" in docs/protocol.md.
 *
 * @param sealing by Monday, the key that envelopes of that week are sealed to
 */
public record NoticeText(int v, int number, String previous, Declaration declaration, Map<String, String> sealing) {
    static NoticeText read(Verified verified) {
        return read(verified.payload());
    }

    static NoticeText read(byte[] payload) {
        var text = StrictJson.read(payload, NoticeText.class);
        if (text.v != 1 || text.declaration.v() != 1) {
            throw new Untrusted("The relay's notice is of a later protocol. Update this half.");
        }
        if (text.declaration.weeks().size() != 4) {
            throw new Untrusted("A notice of the relay is not about four weeks.");
        }
        return text;
    }

    Week first() {
        return Week.parse(declaration.weeks().getFirst().monday());
    }

    public Optional<Declaration.WeekLine> week(Week week) {
        return declaration.weeks().stream().filter(line -> line.monday().equals(week.toString())).findFirst();
    }
}
