package org.wellspring.adoption.department;

import java.net.URI;
import java.util.List;
import org.wellspring.web.QrCode;

/**
 * How to join one team.
 *
 * @param code in groups of four, as people read it aloud
 */
public record JoinSheet(String team, URI address, List<String> code, QrCode qr) {
    /** What somebody without a camera types. */
    public String shortAddress() {
        return address.getAuthority() + "/join";
    }

    public String promiseAddress() {
        return address.getAuthority() + "/promise";
    }
}
