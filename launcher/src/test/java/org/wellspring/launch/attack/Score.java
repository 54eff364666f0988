package org.wellspring.launch.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many guesses were right, added up over weeks, and how many would be right by chance: the same guesses against truths in
 * which each week's people are dealt anew to that week's envelopes. Trying many methods finds something by luck; so the best
 * method is compared with the best method of each dealt truth.
 */
final class Score {
    private static final int DEALS = 999;

    /** @param truth person of each envelope, by number  @param guesses by method, the same; -1 for none */
    private record Week(int[] truth, Map<String, int[]> guesses) {}

    /**
     * @param linked right guesses
     * @param share of all envelopes
     * @param chance share that one method gets right by chance: one in as many as there are people
     * @param luck share that the best of all methods gets right by luck, on average over dealt truths
     * @param likely how often the best method by luck is as good as this
     */
    record Best(String method, int linked, int envelopes, double share, double chance, double luck, double likely) {
        @Override public String toString() {
            return "%d of %d linked (%.2f%%; one method by chance %.2f%%, the best of all by luck %.2f%%, as good as this with probability %.3f): %s"
                .formatted(linked, envelopes, 100 * share, 100 * chance, 100 * luck, likely, method);
        }
    }

    private final List<Week> weeks = new ArrayList<>();

    /** @param truth person by envelope */
    void add(Map<String, String> truth, Map<String, Map<String, String>> guesses) {
        var envelopes = truth.keySet().stream().sorted().toList();
        var people = truth.values().stream().sorted().toList();
        Map<String, int[]> numbers = new LinkedHashMap<>();
        guesses.forEach((method, guess) -> numbers.put(method, envelopes.stream().mapToInt(envelope -> people.indexOf(guess.get(envelope))).toArray()));
        weeks.add(new Week(envelopes.stream().mapToInt(envelope -> people.indexOf(truth.get(envelope))).toArray(), numbers));
    }

    int methods() {
        return right(weeks).size();
    }

    Best best(long seed) {
        var random = new Random(seed);
        var right = right(weeks);
        var best = Collections.max(right.entrySet(), Map.Entry.comparingByValue());
        var lucky = IntStream.range(0, DEALS).map(_ -> Collections.max(right(dealt(random)).values())).toArray();
        long asGood = Arrays.stream(lucky).filter(other -> other >= best.getValue()).count();
        int envelopes = weeks.stream().mapToInt(week -> week.truth().length).sum();
        double chance = (double) weeks.size() / envelopes;
        return new Best(best.getKey(), best.getValue(), envelopes, (double) best.getValue() / envelopes, chance,
            Arrays.stream(lucky).average().orElseThrow() / envelopes, (asGood + 1.0) / (DEALS + 1));
    }

    private List<Week> dealt(Random random) {
        return weeks.stream().map(week -> {
            var truth = week.truth().clone();
            for (int left = truth.length; left > 1; left--) {
                int drawn = random.nextInt(left);
                int last = truth[left - 1];
                truth[left - 1] = truth[drawn];
                truth[drawn] = last;
            }
            return new Week(truth, week.guesses());
        }).toList();
    }

    private static Map<String, Integer> right(List<Week> weeks) {
        Map<String, Integer> right = new LinkedHashMap<>();
        for (var week : weeks) {
            week.guesses().forEach((method, guess) -> right.merge(method, right(week.truth(), guess), Integer::sum));
        }
        return right;
    }

    private static int right(int[] truth, int[] guess) {
        int right = 0;
        for (int envelope = 0; envelope < truth.length; envelope++) {
            if (truth[envelope] == guess[envelope]) {
                right++;
            }
        }
        return right;
    }

    /** The methods that linked most, for whoever wants to know where. */
    String table(int most) {
        return right(weeks).entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(most)
            .map(one -> "  %5d  %s".formatted(one.getValue(), one.getKey())).collect(Collectors.joining("\n"));
    }
}
