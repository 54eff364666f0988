package org.wellspring.ballot.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Multiplies the same few primes two by two, because making keys is slow. Each key comes once a run; worth nothing outside tests. */
@Primary
@TestComponent
public class QuickKeys implements KeyMaking {
    private static final List<BigInteger> PRIMES = primes();
    private static final AtomicInteger MADE = new AtomicInteger();

    @Override public IssuerKey make() {
        var left = MADE.getAndIncrement();
        for (int p = 1; p < PRIMES.size(); left -= p, p++) {
            if (left < p) {
                return of(PRIMES.get(p), PRIMES.get(left), BigInteger.valueOf(65537));
            }
        }
        return IssuerKey.make();
    }

    static IssuerKey of(BigInteger p, BigInteger q, BigInteger e) {
        var one = BigInteger.ONE;
        var d = e.modInverse(p.subtract(one).multiply(q.subtract(one)));
        try {
            var spec = new RSAPrivateCrtKeySpec(p.multiply(q), e, d, p, q, d.mod(p.subtract(one)), d.mod(q.subtract(one)), q.modInverse(p));
            return IssuerKey.of(KeyFactory.getInstance("RSA").generatePrivate(spec).getEncoded());
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalStateException(notAKey);
        }
    }

    private static List<BigInteger> primes() {
        try (var file = QuickKeys.class.getResourceAsStream("/test-primes.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII).lines().map(line -> new BigInteger(line, 16)).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
