package org.wellspring.relay.paper;

import java.util.HexFormat;
import java.util.List;
import org.wellspring.figures.Week;
import org.wellspring.relay.signed.Base64Url;

/**
 * A week's slips as the app signs them. The components are the fields of the protocol, in its order.
 *
 * @param slips ascending by code
 * @param questions base64url of a survey's questions; empty where none closes
 */
record PaperText(int v, String organisation, Week monday, List<Slip> slips, String questions) {
    /** Twelve bytes of nonce, 2048 of plaintext, 16 of authentication tag. */
    static final int SEALED_BYTES = 12 + 2048 + 16;

    /**
     * @param code hash of what is printed
     * @param sealed base64url
     */
    record Slip(String code, String sealed) {
        byte[] codeBytes() {
            return HexFormat.of().parseHex(code);
        }

        /** @throws IllegalArgumentException unless these are as many bytes as every slip has */
        byte[] sealedBytes() {
            return Base64Url.decode(sealed, SEALED_BYTES);
        }
    }

    List<String> codes() {
        return slips.stream().map(Slip::code).toList();
    }
}
