package org.wellspring.figures.noise;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Coins fetched in blocks and spent one by one, because asking a secure source for a few bits costs as much as asking for many.
 * Every coin is spent once, and what was spent is wiped: nobody who reads the memory later finds the noise of an earlier draw.
 */
final class Purse implements Coins {

    private static final int WORDS = 512;

    private final Consumer<byte[]> source;
    private final long[] words = new long[WORDS];
    private int next = WORDS;
    private long loose;
    private int left;

    /** @param source fills an array with fair coins, eight a byte */
    Purse(Consumer<byte[]> source) {
        this.source = source;
    }

    @Override
    public synchronized BigInteger toss(int count) {
        var tossed = BigInteger.ZERO;
        for (int done = 0; done < count; done += Integer.SIZE) {
            tossed = tossed.or(BigInteger.valueOf(spend(Math.min(Integer.SIZE, count - done))).shiftLeft(done));
        }
        return tossed;
    }

    @Override
    public synchronized long below(long bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("The bound (%d) must be at least 1.".formatted(bound));
        }
        var count = Long.SIZE - Long.numberOfLeadingZeros(bound - 1);
        var drawn = spend(count);
        while (drawn >= bound) {
            drawn = spend(count);
        }
        return drawn;
    }

    /** So many coins, 0 to 63, the first one lowest. */
    private long spend(int count) {
        var spent = loose & (1L << count) - 1;
        if (count <= left) {
            loose >>>= count;
            left -= count;
            return spent;
        }
        var missing = count - left;
        var word = fetched();
        spent |= (word & (1L << missing) - 1) << left;
        loose = word >>> missing;
        left = Long.SIZE - missing;
        return spent;
    }

    private long fetched() {
        if (next == WORDS) {
            var block = new byte[WORDS * Long.BYTES];
            source.accept(block);
            for (int i = 0; i < block.length; i++) {
                words[i / Long.BYTES] = words[i / Long.BYTES] << Byte.SIZE | block[i] & 0xff;
            }
            Arrays.fill(block, (byte) 0);
            next = 0;
        }
        var word = words[next];
        words[next++] = 0;
        return word;
    }
}
