package org.wellspring.relay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wellspring.relay.signed.Base64Url;

/** An issuing key as the app would hold it: signs blinded tokens without seeing them. */
public record Issuer(BigInteger p, BigInteger q) {
    private static final BigInteger EXPONENT = BigInteger.valueOf(65537);
    private static final List<BigInteger> PRIMES = primes();

    /**
     * Making keys is slow, so tests multiply the same few primes two by two: the same {@code number} is the same key, other
     * numbers are other keys. Worth nothing outside tests.
     */
    public static Issuer number(int number) {
        var left = number;
        for (int p = 1; p < PRIMES.size(); left -= p, p++) {
            if (left < p) {
                return new Issuer(PRIMES.get(p), PRIMES.get(left));
            }
        }
        throw new IllegalArgumentException("There are test primes for 120 keys only.");
    }

    public String modulus() {
        return Base64Url.encode(fixed(p.multiply(q)));
    }

    public String sign(String blinded) {
        var message = new BigInteger(1, Base64Url.decode(blinded));
        var one = BigInteger.ONE;
        var modP = message.modPow(EXPONENT.modInverse(p.subtract(one)), p);
        var modQ = message.modPow(EXPONENT.modInverse(q.subtract(one)), q);
        return Base64Url.encode(fixed(modP.subtract(modQ).multiply(q.modInverse(p)).mod(p).multiply(q).add(modQ)));
    }

    private static List<BigInteger> primes() {
        try (var file = Issuer.class.getResourceAsStream("/test-primes.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII).lines().map(line -> new BigInteger(line, 16)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] fixed(BigInteger number) {
        var bytes = new byte[256];
        var all = number.toByteArray();
        var from = Math.max(0, all.length - 256);
        System.arraycopy(all, from, bytes, 256 - (all.length - from), all.length - from);
        return bytes;
    }
}
