package org.wellspring.figures.audit;

import java.util.Arrays;

/** Whole numbers in a line, equal where they are the same numbers. */
record Line(int[] numbers) {

    boolean zero() {
        return Arrays.stream(numbers).allMatch(number -> number == 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line(var others) && Arrays.equals(numbers, others);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
