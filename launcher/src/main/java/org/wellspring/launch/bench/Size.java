package org.wellspring.launch.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of everything a run does.
 *
 * @param envelopes in the week that is closed
 * @param people of the shift-change peak
 * @param seconds the peak lasts; the arrival rate stays that of all people in ten minutes
 * @param step seconds that each higher rate is held
 * @param starts that are timed
 * @param leaves of the nation, 75 people each
 */
public record Size(int envelopes, int people, int seconds, int step, int starts, int leaves) {
    /** The peak of the issue: 3,000 people in ten minutes. */
    static final int PEAK_SECONDS = 600;
    static final Size USUAL = new Size(100_000, 3_000, PEAK_SECONDS, 20, 3, 20_000);
    /** Everything in about twenty minutes on two cores. */
    static final Size ALL = new Size(100_000, 3_000, 120, 20, 3, 20_000);

    /** @param words {@code --envelopes=20000}, {@code --people=}, {@code --seconds=}, {@code --step=}, {@code --starts=}, {@code --leaves=} */
    static Size read(List<String> words, Size otherwise) {
        var given = new HashMap<String, Integer>();
        words.forEach(word -> put(given, word));
        return new Size(given.getOrDefault("envelopes", otherwise.envelopes), given.getOrDefault("people", otherwise.people),
            given.getOrDefault("seconds", otherwise.seconds), given.getOrDefault("step", otherwise.step), given.getOrDefault("starts", otherwise.starts), given.getOrDefault("leaves", otherwise.leaves));
    }

    private static void put(Map<String, Integer> given, String word) {
        if (!word.matches("--(envelopes|people|seconds|step|starts|leaves)=[0-9]{1,7}")) {
            throw new IllegalArgumentException("%s is not a size. Use --envelopes=, --people=, --seconds=, --step=, --starts= or --leaves= with a number.".formatted(word));
        }
        var parts = word.substring(2).split("=");
        given.put(parts[0], Integer.parseInt(parts[1]));
    }

    /** People a second. */
    double arrivalRate() {
        return (double) people / PEAK_SECONDS;
    }
}
