package org.wellspring.figures.audit;

import java.math.BigInteger;
import java.util.List;

/** What an audit found. There is no answer in between: what could not be proved is said by name. */
public sealed interface Finding {

    /** Proved: no sum or difference of the figures is about fewer people than the minimum. */
    record NoneIsolated() implements Finding {}

    /**
     * A group under the minimum whose sum follows from the figures.
     *
     * @param columns the names of its columns
     * @param people in it, each counted once
     * @param terms added up and divided by {@code divisor} they are the group's row; checked in whole numbers before it is said
     * @param smallest whether it is proved that no smaller group is isolated
     */
    record Isolated(List<String> columns, long people, List<Term> terms, BigInteger divisor, boolean smallest) implements Finding {}

    /**
     * Nothing was found, but the search was stopped: a group with one of these columns in it may yet be isolated.
     *
     * @param around the names of the columns it was not proved for
     */
    record NotProven(List<String> around) implements Finding {}

    /** One figure's part in a combination. */
    record Term(BigInteger times, String figure) {}
}
