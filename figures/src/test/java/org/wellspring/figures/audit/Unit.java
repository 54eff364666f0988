package org.wellspring.figures.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A made-up unit. Each person has a team (of 6), a role (of 3), a sex, a length of service (of 5) and a shift (of 2), in that order.
 *
 * @param people each with one number for each attribute
 */
record Unit(List<int[]> people) {

    static final int ATTRIBUTES = 5;
    static final int TEAMS = 6;

    private static final double[][] SHARES = {{0.5, 0.3, 0.2}, {0.75, 0.25}, {0.2, 0.2, 0.2, 0.2, 0.2}, {0.5, 0.5}};

    static Unit of(int size, long seed) {
        var random = new Random(seed);
        return new Unit(IntStream.range(0, size).mapToObj(_ -> person(random)).toList());
    }

    private static int[] person(Random random) {
        var person = new int[ATTRIBUTES];
        person[0] = random.nextInt(TEAMS);
        for (int a = 1; a < ATTRIBUTES; a++) {
            person[a] = drawn(SHARES[a - 1], random.nextDouble());
        }
        return person;
    }

    private static int drawn(double[] shares, double at) {
        var rest = at;
        var value = 0;
        while (value < shares.length - 1 && rest >= shares[value]) {
            rest -= shares[value++];
        }
        return value;
    }

    int size() {
        return people.size();
    }

    /** Who has these values of these attributes, as ones in a row. */
    int[] with(List<Integer> attributes, List<Integer> values) {
        return people.stream().mapToInt(person -> attributes.stream().map(a -> person[a]).toList().equals(values) ? 1 : 0).toArray();
    }

    static int count(int[] row) {
        return Arrays.stream(row).sum();
    }
}
