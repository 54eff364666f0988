package org.wellspring.figures.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Columns that are in exactly the same figures, taken together, the largest first. No combination can tell them apart, so a group
 * holds all of them or none. Columns that are in no figure, and columns of nobody, are left out.
 *
 * @param names of the columns of each atom
 * @param holders whose they are, as indexes into {@code sizes}
 * @param sizes people of each holder, 1 or more
 * @param rows the different figures over the atoms, each once
 * @param figures the name of the first figure of each row
 */
record Atoms(List<List<String>> names, List<int[]> holders, int[] sizes, int[][] rows, List<String> figures) {

    static Atoms of(List<Column> columns, List<Figure> figures) {
        var numbered = new HashMap<String, Integer>();
        var sizes = new ArrayList<Integer>();
        for (var column : columns) {
            if (numbered.putIfAbsent(column.who(), sizes.size()) == null) {
                sizes.add(column.size());
            }
        }
        var together = new LinkedHashMap<Line, List<Integer>>();
        for (int j = 0; j < columns.size(); j++) {
            var at = j;
            var down = new Line(figures.stream().mapToInt(figure -> figure.at(at)).toArray());
            if (columns.get(j).size() > 0 && !down.zero()) {
                together.computeIfAbsent(down, _ -> new ArrayList<>()).add(j);
            }
        }
        var people = sizes.stream().mapToInt(Integer::intValue).toArray();
        var atoms = together.values().stream().sorted(Comparator.comparing((List<Integer> atom) -> -people(holders(atom, columns, numbered), people))).toList();
        var rows = new LinkedHashMap<Line, String>();
        for (var figure : figures) {
            rows.putIfAbsent(new Line(atoms.stream().mapToInt(atom -> figure.at(atom.getFirst())).toArray()), figure.name());
        }
        return new Atoms(
                atoms.stream().map(atom -> atom.stream().map(j -> columns.get(j).name()).toList()).toList(),
                atoms.stream().map(atom -> holders(atom, columns, numbered)).toList(),
                people,
                rows.keySet().stream().map(Line::numbers).toArray(int[][]::new),
                List.copyOf(rows.values()));
    }

    int count() {
        return names.size();
    }

    long people(int atom) {
        return people(holders.get(atom), sizes);
    }

    /** Everybody in these atoms, counted once. */
    long people(Collection<Integer> group) {
        return people(group.stream().flatMapToInt(atom -> IntStream.of(holders.get(atom))).distinct().toArray(), sizes);
    }

    List<String> names(Collection<Integer> group) {
        return group.stream().flatMap(atom -> names.get(atom).stream()).toList();
    }

    private static int[] holders(List<Integer> atom, List<Column> columns, Map<String, Integer> numbered) {
        return new TreeSet<>(atom.stream().map(j -> numbered.get(columns.get(j).who())).toList()).stream().mapToInt(Integer::intValue).toArray();
    }

    private static long people(int[] holders, int[] sizes) {
        return IntStream.of(holders).mapToLong(holder -> sizes[holder]).sum();
    }
}
