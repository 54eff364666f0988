package org.wellspring.people.visit;

import java.net.URI;
import java.util.List;
import org.wellspring.web.QrCode;

/**
 * A shift code to print.
 *
 * @param groups the code, as people read it aloud
 */
public record CodeSheet(CodeLine line, URI address, List<String> groups, QrCode qr) {
    /** What somebody without a camera types. */
    public String shortAddress() {
        return address.getAuthority() + "/join";
    }
}
