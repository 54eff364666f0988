package org.wellspring.relay.device;

import java.math.BigInteger;
import java.util.random.RandomGenerator;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.token.Token;
import org.wellspring.relay.token.TokenKey;

/** A token between blinding and unblinding: RSABSSA-SHA384-PSS-Randomized (RFC 9474, sections 4.1 to 4.4). */
public final class BlindToken {
    private static final int NONCE_BYTES = 32;

    private final TokenKey key;
    private final byte[] prepared;
    private final BigInteger blinded;
    private final BigInteger inverse;

    private BlindToken(TokenKey key, byte[] prepared, BigInteger blinded, BigInteger inverse) {
        this.key = key;
        this.prepared = prepared;
        this.blinded = blinded;
        this.inverse = inverse;
    }

    /** A fresh nonce, blinded for the key with this modulus (base64url). */
    public static BlindToken make(String modulus, RandomGenerator random) {
        var key = TokenKey.of(modulus);
        var prepared = bytes(2 * NONCE_BYTES, random);
        return blind(key, prepared, bytes(PssEncoding.SALT_BYTES, random), factor(key.modulus(), random));
    }

    static BlindToken blind(TokenKey key, byte[] prepared, byte[] salt, BigInteger factor) {
        var n = key.modulus();
        var message = PssEncoding.encode(prepared, salt, n.bitLength() - 1);
        return new BlindToken(key, prepared, message.multiply(factor.modPow(TokenKey.EXPONENT, n)).mod(n), factor.modInverse(n));
    }

    /** What the issuer sees, in base64url. */
    public String blinded() {
        return Base64Url.encode(bytes(blinded));
    }

    /**
     * @param blindSignature as the issuer returned it, in base64url
     * @throws IllegalArgumentException when the unblinded signature is not one of this key
     */
    public Token finish(String blindSignature) {
        var signature = new BigInteger(1, Base64Url.decode(blindSignature, length())).multiply(inverse).mod(key.modulus());
        if (!key.signed(prepared, bytes(signature))) {
            throw new IllegalArgumentException("The issuer's answer is not a signature under the key of the notice.");
        }
        return Token.of(prepared, bytes(signature));
    }

    private byte[] bytes(BigInteger number) {
        var bytes = number.toByteArray();
        var padded = new byte[length()];
        var from = Math.max(0, bytes.length - padded.length);
        System.arraycopy(bytes, from, padded, padded.length - (bytes.length - from), bytes.length - from);
        return padded;
    }

    private int length() {
        return (key.modulus().bitLength() + 7) / 8;
    }

    private static BigInteger factor(BigInteger n, RandomGenerator random) {
        var drawn = new BigInteger(1, bytes(n.bitLength() / 8 + 8, random)).mod(n);
        return drawn.gcd(n).equals(BigInteger.ONE) ? drawn : factor(n, random);
    }

    private static byte[] bytes(int count, RandomGenerator random) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
