package org.wellspring.figures.audit.bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Five cells, three figures that some truth fits, and a question. */
final class Asked {

    final double[] least = {0, -1, 2, 0, 0};
    final double[] most = {4, 3, 9, 7, 30};
    final List<Reported> reported = new ArrayList<>();
    final int[] row;

    Asked(long seed) {
        var random = new Random(seed);
        var truth = new int[] {random.nextInt(5), random.nextInt(-1, 4), random.nextInt(2, 10), random.nextInt(8), random.nextInt(31)};
        for (int figure = 0; figure < 3; figure++) {
            var counted = random.ints(5, 0, 3).toArray();
            var sum = IntStream.range(0, 5).map(j -> counted[j] * truth[j]).sum();
            reported.add(new Reported("figure " + figure, counted, sum - random.nextInt(2), sum + random.nextInt(2)));
        }
        row = random.ints(5, -1, 2).toArray();
    }

    Bounds bounds() {
        return with(reported);
    }

    Bounds with(List<Reported> figures) {
        return new Bounds(least, most, figures);
    }
}
