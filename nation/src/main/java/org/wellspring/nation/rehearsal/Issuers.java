package org.wellspring.nation.rehearsal;

import java.io.Serializable;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.List;
import java.util.stream.Stream;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.token.Token;
import org.wellspring.relay.token.TokenKey;

/**
 * Signing keys for very many leaves. Making RSA keys is slow, so the same few primes are multiplied two by two: every leaf has a key of its own, and
 * all of them together are worth nothing outside a rehearsal. Signs what it sees: the tokens are the same bytes as blindly signed ones.
 */
record Issuers(List<BigInteger> primes) implements Serializable {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HALF = 4 * Token.SIGNATURE_BYTES;

    static Issuers forLeaves(int leaves) {
        var primes = 2;
        while (primes * (primes - 1) / 2 < leaves) {
            primes++;
        }
        return new Issuers(Stream.generate(Issuers::prime).parallel().distinct().limit(primes).toList());
    }

    String modulus(int leaf) {
        var digits = p(leaf).multiply(q(leaf)).toByteArray();
        return Base64Url.encode(java.util.Arrays.copyOfRange(digits, digits.length - Token.SIGNATURE_BYTES, digits.length));
    }

    Token token(int leaf, byte[] prepared) {
        try {
            var signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(TokenKey.PSS);
            signature.initSign(key(p(leaf), q(leaf)));
            signature.update(prepared);
            return Token.of(prepared, signature.sign());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private BigInteger p(int leaf) {
        return primes.get(higher(leaf));
    }

    /** Which of the primes below it stands beside the higher one. */
    private BigInteger q(int leaf) {
        var higher = higher(leaf);
        return primes.get(leaf - higher * (higher - 1) / 2);
    }

    private static int higher(int leaf) {
        var higher = (int) ((1 + Math.sqrt(1 + 8.0 * leaf)) / 2);
        return higher * (higher - 1) / 2 > leaf ? higher - 1 : higher;
    }

    private static PrivateKey key(BigInteger p, BigInteger q) throws GeneralSecurityException {
        var lessP = p.subtract(BigInteger.ONE);
        var lessQ = q.subtract(BigInteger.ONE);
        var d = TokenKey.EXPONENT.modInverse(lessP.multiply(lessQ));
        return KeyFactory.getInstance("RSA").generatePrivate(new RSAPrivateCrtKeySpec(p.multiply(q), TokenKey.EXPONENT, d, p, q, d.mod(lessP), d.mod(lessQ), q.modInverse(p)));
    }

    /** With its two highest bits set, so that two of them have 2048 bits together. */
    private static BigInteger prime() {
        var prime = new BigInteger(HALF, RANDOM).setBit(HALF - 1).setBit(HALF - 2).nextProbablePrime();
        return prime.bitLength() == HALF && prime.mod(TokenKey.EXPONENT).signum() != 0 && !prime.mod(TokenKey.EXPONENT).equals(BigInteger.ONE) ? prime : prime();
    }
}
