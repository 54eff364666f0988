package org.wellspring.relay.signed;

import java.nio.ByteBuffer;
import java.util.Optional;

/** A text of fixed size, so that its length says nothing: four bytes of length, that many bytes of JSON, zeros. */
public final class Padded {
    private Padded() {}

    /**
     * @param bytes how long the whole is
     * @return nothing for anything that is not exactly such a text; why is said nowhere, as it could repeat an answer
     */
    public static <T> Optional<T> read(byte[] plain, int bytes, Class<T> type) {
        var left = ByteBuffer.wrap(plain);
        var length = plain.length == bytes ? left.getInt() : -1;
        if (length < 0 || length > left.remaining()) {
            return Optional.empty();
        }
        var json = new byte[length];
        left.get(json);
        while (left.hasRemaining()) {
            if (left.get() != 0) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(Wire.read(json, type));
        } catch (Wire.Malformed notCounted) {
            return Optional.empty();
        }
    }
}
