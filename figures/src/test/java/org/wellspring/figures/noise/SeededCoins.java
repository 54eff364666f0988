package org.wellspring.figures.noise;

import java.math.BigInteger;
import java.util.Random;

/** Coins that fall the same way in every run: for tests alone, because whoever knows the seed knows the noise. */
final class SeededCoins implements Coins {

    private final Random source;

    SeededCoins(long seed) {
        source = new Random(seed);
    }

    @Override
    public BigInteger toss(int count) {
        return new BigInteger(count, source);
    }
}
