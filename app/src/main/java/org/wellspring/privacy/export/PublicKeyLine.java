package org.wellspring.privacy.export;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A public key as people compare it.
 *
 * @param text 32 bytes in base64url; empty where it is not known yet
 */
public record PublicKeyLine(String text) {
    private static final int GROUP = 4;

    /** SHA-256 of the key's bytes in hex, in groups of four. */
    public List<String> fingerprint() {
        return groups(HexFormat.of().formatHex(Exports.sha256Digest().digest(Base64.getUrlDecoder().decode(text))));
    }

    public static List<String> groups(String hex) {
        return IntStream.range(0, Math.ceilDiv(hex.length(), GROUP)).mapToObj(at -> hex.substring(at * GROUP, Math.min(hex.length(), (at + 1) * GROUP))).toList();
    }
}
