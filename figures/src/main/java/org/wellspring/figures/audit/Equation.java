package org.wellspring.figures.audit;

import java.math.BigInteger;
import java.util.List;

/**
 * What every row in the row space fulfils: the sum of {@code times} over {@code columns} is between {@code least} and {@code most}.
 * Both are 0 unless the numbers were too long and were cut; then every 0/1 row of the row space still fulfils it, and a row that
 * does must be looked at again in full.
 */
record Equation(int[] columns, long[] times, long least, long most) {

    private static final int LONGEST = 40;

    /** That the columns, each as often as written, add up to 0, for columns of 0 or 1. */
    static Equation zero(List<Integer> columns, List<BigInteger> times) {
        var divisor = times.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        var longest = times.stream().mapToInt(number -> number.divide(divisor).bitLength()).max().orElse(0);
        var cut = Math.max(0, longest - LONGEST);
        // A shift rounds down by less than one a column: the cut sum is at most 0, and above minus the number of columns.
        return new Equation(
                columns.stream().mapToInt(Integer::intValue).toArray(),
                times.stream().mapToLong(number -> number.divide(divisor).shiftRight(cut).longValueExact()).toArray(),
                cut == 0 ? 0 : -columns.size(),
                0);
    }
}
