package org.wellspring.relay.device;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** EMSA-PSS-ENCODE (RFC 8017, section 9.1.1) with SHA-384 and MGF1-SHA-384. */
final class PssEncoding {
    static final int SALT_BYTES = 48;
    private static final int HASH_BYTES = 48;

    private PssEncoding() {}

    /** @param bits length of the encoded message: one less than the modulus has */
    static BigInteger encode(byte[] message, byte[] salt, int bits) {
        var length = (bits + 7) / 8;
        var hash = sha384(new byte[8], sha384(message), salt);
        var block = new byte[length - HASH_BYTES - 1];
        block[block.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, block, block.length - salt.length, salt.length);
        mask(block, hash);
        block[0] &= (byte) (0xff >>> (8 * length - bits));
        var encoded = Arrays.copyOf(block, length);
        System.arraycopy(hash, 0, encoded, block.length, HASH_BYTES);
        encoded[length - 1] = (byte) 0xbc;
        return new BigInteger(1, encoded);
    }

    private static void mask(byte[] block, byte[] seed) {
        for (int at = 0, round = 0; at < block.length; round++) {
            for (byte mask : sha384(seed, new byte[] {0, 0, (byte) (round >> 8), (byte) round})) {
                if (at < block.length) {
                    block[at++] ^= mask;
                }
            }
        }
    }

    private static byte[] sha384(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-384");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
