package org.wellspring.figures.chart;

import java.util.List;

/** How limits follow from the points of a baseline. */
sealed interface Law permits Individuals, Counts, TimesBetween {

    /**
     * The same point.
     *
     * @throws IllegalArgumentException naming the value, for a point this chart cannot hold
     */
    Observation checked(Observation observation);

    /**
     * One pair of limits for each point of the segment.
     *
     * @param baseline at least two points
     * @param segment every point to be judged, those of the baseline among them
     */
    List<Limits> limits(List<Observation> baseline, List<Observation> segment);
}
