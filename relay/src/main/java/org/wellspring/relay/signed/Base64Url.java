package org.wellspring.relay.signed;

import java.util.Base64;

/** Base64url without padding (RFC 4648, section 5): one text for each sequence of bytes and no other. */
public final class Base64Url {
    private Base64Url() {}

    public static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws IllegalArgumentException for padding, other alphabets and stray last bits; the message repeats nothing */
    public static byte[] decode(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (encode(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException repeatsWhatWasSent) {
            throw new IllegalArgumentException("Binary values are base64url without padding.");
        }
        throw new IllegalArgumentException("Binary values are base64url without padding.");
    }

    /** As {@link #decode}, for a value of exactly {@code length} bytes. */
    public static byte[] decode(String text, int length) {
        var bytes = decode(text);
        if (bytes.length != length) {
            throw new IllegalArgumentException("A binary value has %d bytes where %d are expected.".formatted(bytes.length, length));
        }
        return bytes;
    }
}
