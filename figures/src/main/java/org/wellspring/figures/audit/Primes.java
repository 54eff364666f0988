package org.wellspring.figures.audit;

import java.util.Iterator;
import java.util.stream.LongStream;

/** Primes under 2^31, the largest first, each proved by dividing. */
final class Primes {

    private Primes() {}

    static Iterator<Long> falling() {
        return LongStream.iterate(Integer.MAX_VALUE, number -> number > 2, number -> number - 2).filter(Primes::prime).iterator();
    }

    private static boolean prime(long odd) {
        for (long divisor = 3; divisor * divisor <= odd; divisor += 2) {
            if (odd % divisor == 0) {
                return false;
            }
        }
        return true;
    }
}
