package org.wellspring.figures.noise;

import java.math.BigInteger;
import java.security.SecureRandom;

/** Fair coins: the only source of chance for the noise. One instance may be used from several threads if its source may. */
@FunctionalInterface
public interface Coins {

    /** A whole number from 0 to 2^count - 1, every one equally likely and independent of all earlier ones. */
    BigInteger toss(int count);

    /** A whole number from 0 to {@code bound} - 1, every one equally likely; {@code bound} is at least 1. */
    default BigInteger below(BigInteger bound) {
        if (bound.signum() <= 0) {
            throw new IllegalArgumentException("The bound (%s) must be at least 1.".formatted(bound));
        }
        var count = bound.subtract(BigInteger.ONE).bitLength();
        var drawn = toss(count);
        while (drawn.compareTo(bound) >= 0) {
            drawn = toss(count);
        }
        return drawn;
    }

    /** The same for a bound under 2^63: the same coins fall, and the same number is drawn. */
    default long below(long bound) {
        return below(BigInteger.valueOf(bound)).longValueExact();
    }

    /** Coins from the machine's secure source: the only ones a published figure may be drawn with. For any number of threads. */
    static Coins secure() {
        return new Purse(new SecureRandom()::nextBytes);
    }
}
