package org.wellspring.ballot.paper;

import java.util.List;

/**
 * A week's slips as they are sent to the relay; see "Paper slips" in docs/protocol.md.
 *
 * @param slips ascending by code
 * @param questions base64url of what a survey that closes then asks; empty where none does
 */
record SheetText(int v, String organisation, String monday, List<Slip> slips, String questions) {
    /**
     * @param code hash of the code, lower-case hex
     * @param sealed base64url
     */
    record Slip(String code, String sealed) {}
}
