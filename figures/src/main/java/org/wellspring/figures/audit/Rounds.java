package org.wellspring.figures.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Figures about the same people in several waves, written as the rows an audit reads. What a person says in a wave is an unknown of
 * that wave; what does not change about a person (a year of joining, an answer that is carried on, a sum since the beginning) is one
 * unknown in all of them. Whoever joins or leaves in between is in one wave's figures and not in the next: with fixed attributes the
 * difference is about them alone, with fresh answers it is about nobody. Collects; has no opinion.
 */
public final class Rounds {

    private static final String FIXED = "";

    private final Map<String, Map<String, Integer>> unknowns = new LinkedHashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Published> published = new ArrayList<>();

    private record Published(String name, List<Integer> counted) {}

    /** A figure about what these people answered afresh in one wave. */
    public Rounds answered(String name, String wave, Set<String> people) {
        if (wave.isEmpty()) {
            throw new IllegalArgumentException("Figure %s needs the name of its wave.".formatted(name));
        }
        return add(name, wave, people);
    }

    /** A figure about something that is the same in every wave. */
    public Rounds fixed(String name, Set<String> people) {
        return add(name, FIXED, people);
    }

    /** Everything collected so far, each person one. */
    public Audit audit(int minimum) {
        var figures = published.stream().map(figure -> {
            var row = new int[columns.size()];
            figure.counted.forEach(column -> row[column] = 1);
            return new Figure(figure.name, row);
        }).toList();
        return new Audit(columns, figures, minimum);
    }

    private Rounds add(String name, String wave, Set<String> people) {
        published.add(new Published(name, people.stream().sorted().map(person -> column(person, wave)).toList()));
        return this;
    }

    private int column(String person, String wave) {
        return unknowns.computeIfAbsent(wave, _ -> new LinkedHashMap<>()).computeIfAbsent(person, _ -> {
            columns.add(new Column(wave.equals(FIXED) ? person : person + ", " + wave, person, 1));
            return columns.size() - 1;
        });
    }
}
