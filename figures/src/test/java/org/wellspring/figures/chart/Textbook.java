package org.wellspring.figures.chart;

import java.util.stream.DoubleStream;

/** Worked examples of a textbook (Montgomery, Introduction to Statistical Quality Control): numbers only. */
final class Textbook {

    /** Weekly cost of processing, example 6.5: the first 20 weeks are the baseline. */
    static final double[] COSTS = {
        310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304,
        305, 282, 305, 296, 314, 295, 287, 301, 298, 311, 310, 292, 305, 299, 304, 310, 304, 305, 333, 328};

    /** Nonconforming cans in samples of 50, example 7.1: 30 samples, then 64 after an adjustment. */
    static final double[] CANS = {
        12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
        9, 6, 12, 5, 6, 4, 6, 3, 7, 6, 2, 4, 3, 6, 5, 4, 8, 5, 6, 7, 5, 6, 3, 5, 8, 7, 5, 6, 4, 5, 2, 3, 4, 7, 6, 5, 5, 3, 7, 9, 6, 10,
        4, 3, 5, 8, 11, 9, 7, 3, 5, 2, 1, 4, 5, 3, 7, 6, 4, 4, 6, 8, 5, 6};

    /** Nonconformities on printed circuit boards, example 7.3: 26 samples, then 20 new ones. */
    static final double[] BOARDS = {
        21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15,
        16, 18, 12, 15, 24, 21, 28, 20, 25, 19, 18, 21, 16, 22, 19, 12, 14, 9, 16, 21};

    /** Errors in 50 shipments a week, example 7.4. */
    static final double[] SHIPMENTS = {2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4};

    /** Days between failures of a valve, example 7.6. */
    static final double[] FAILURES = {286, 948, 536, 124, 816, 729, 4, 143, 431, 8, 2837, 596, 81, 227, 603, 492, 1199, 1214, 2831, 96};

    private Textbook() {}

    /** The same denominator for all. */
    static double[] each(double of, int points) {
        return DoubleStream.generate(() -> of).limit(points).toArray();
    }
}
