package org.wellspring.launch.figures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.wellspring.figures.chart.Series;
import tools.jackson.databind.JsonNode;

/** The named lists and values of one series: beside each other, or in an object {@code input} among them. */
record Columns(JsonNode written) {

    Columns {
        if (!written.isObject()) {
            throw new IllegalArgumentException("A series must be a JSON object, such as {\"y\": [12, 15, 11]}.");
        }
    }

    /** The first of these names that is there and is not null. */
    Optional<Column> find(List<String> names) {
        return names.stream()
                .flatMap(name -> List.of(written.path(name), written.path("input").path(name)).stream().map(found -> new Column(name, found)))
                .filter(column -> !column.found().isMissingNode() && !column.found().isNull())
                .findFirst();
    }

    Optional<double[]> numbers(List<String> names) {
        return find(names).map(Column::numbers);
    }

    /** A list, or one number for all points. */
    Optional<double[]> repeated(List<String> names, int length) {
        return find(names).map(column -> column.found().isNumber() ? DoubleStream.generate(column::number).limit(length).toArray() : column.numbers());
    }

    /** One number for each point of the series; true and false stand for 1 and 0. */
    Optional<double[]> flags(String name, Series series) {
        var flags = numbers(List.of(name));
        var length = series.observations().size();
        if (flags.isPresent() && flags.get().length != length) {
            throw new IllegalArgumentException("%s has %d entries for %d points. Give one for each point.".formatted(name, flags.get().length, length));
        }
        return flags;
    }

    /** Numbers of points, counted from 1: a list, or a single one. */
    Optional<int[]> pointNumbers(String name) {
        return repeated(List.of(name), 1).map(numbers -> DoubleStream.of(numbers).mapToInt(number -> whole(name, number)).toArray())
                .filter(numbers -> numbers.length > 0);
    }

    OptionalDouble number(String name) {
        return find(List.of(name)).map(column -> OptionalDouble.of(column.number())).orElse(OptionalDouble.empty());
    }

    Optional<String> word(String name) {
        return find(List.of(name)).map(column -> column.found().asString(""));
    }

    private static int whole(String name, double number) {
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("%s (%s) must hold the number of a point: 1 for the first.".formatted(name, number));
        }
        return (int) number;
    }

    /** What stands under a name. */
    record Column(String name, JsonNode found) {

        /** In bits: what a double holds. */
        private static final int LONGEST = 1_000;

        double number() {
            return number(found, name);
        }

        double[] numbers() {
            if (!found.isArray()) {
                throw new IllegalArgumentException("%s must be a list of numbers, such as [12, 15, 11].".formatted(name));
            }
            return IntStream.range(0, found.size()).mapToDouble(at -> number(found.get(at), "Entry %d of %s".formatted(at + 1, name))).toArray();
        }

        private static double number(JsonNode node, String where) {
            if (node.isBoolean()) {
                return node.booleanValue() ? 1 : 0;
            }
            if (!node.isNumber()) {
                throw new IllegalArgumentException("%s (%s) must be a number. Leave a point without one out of every list.".formatted(where, AuditFile.shortened(node.toString())));
            }
            if (node.isBigInteger() && node.bigIntegerValue().bitLength() > LONGEST) {
                throw new IllegalArgumentException("%s is too long a number. Give one of at most 300 digits.".formatted(where));
            }
            return node.doubleValue();
        }
    }
}
