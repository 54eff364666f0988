package org.wellspring.launch.attack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;

/**
 * What a half says about some things (people, or envelopes) by their names: everything that puts them in an order, and every
 * value that stands beside them.
 *
 * @param orders by signal ({@code public.spring_session.xmin last}), a number for each name that has one
 * @param values by name, the texts that occur in no other name's rows
 */
record Traces(Map<String, Map<String, Double>> orders, Map<String, Set<String>> values) {
    /** Shorter values are words and numbers that many rows share by nature. */
    private static final int TELLING = 16;
    private static final int HOPS = 2;

    /**
     * @param names ids as they stand in the rows: of people, UUIDs; of envelopes, {@code \x} and the nonce in hex
     */
    static Traces of(Seized seized, Set<String> names) {
        Map<String, Set<String>> values = new HashMap<>();
        names.forEach(name -> values.put(name, new HashSet<>(Set.of(name))));
        var owners = owners(seized.rows(), values);
        keepOnlyTheirOwn(values);
        Map<String, Map<String, Double>> orders = new LinkedHashMap<>();
        owners.forEach((row, name) -> row.orders().forEach((column, order) -> {
            note(orders, table(row) + "." + column + " first", name, order, Math::min);
            note(orders, table(row) + "." + column + " last", name, order, Math::max);
        }));
        owners.forEach((row, name) -> note(orders, table(row) + " rows", name, 1.0, Double::sum));
        addLog(seized.wal(), values, orders);
        orders.values().removeIf(signal -> new HashSet<>(signal.values()).size() < 2);
        orders.entrySet().removeIf(signal -> orders.entrySet().stream().takeWhile(earlier -> earlier != signal).anyMatch(earlier -> earlier.getValue().equals(signal.getValue())));
        return new Traces(orders, values);
    }

    /** Weeks take turns on two tables; to the attacker they are one. */
    private static String table(Row row) {
        return row.table().replaceAll("_(even|odd)$", "");
    }

    /** Rows that name one of them, and rows that share a value with such a row and with nobody else's. */
    private static Map<Row, String> owners(List<Row> rows, Map<String, Set<String>> values) {
        Map<Row, String> owners = new IdentityHashMap<>();
        for (int hop = 0; hop < HOPS; hop++) {
            var known = new HashMap<String, String>();
            values.forEach((name, own) -> own.forEach(value -> known.merge(value, name, (one, other) -> one.equals(other) ? one : "")));
            for (var row : rows) {
                var named = new HashSet<String>();
                row.cells().values().forEach(cell -> {
                    var name = known.get(cell);
                    if (name != null && !name.isEmpty()) {
                        named.add(name);
                    }
                });
                if (named.size() == 1 && !owners.containsKey(row)) {
                    owners.put(row, named.iterator().next());
                }
            }
            owners.forEach((row, name) -> row.cells().values().stream().filter(cell -> cell.length() >= TELLING).forEach(values.get(name)::add));
        }
        return owners;
    }

    private static void keepOnlyTheirOwn(Map<String, Set<String>> values) {
        var holders = new HashMap<String, Integer>();
        values.values().forEach(own -> own.forEach(value -> holders.merge(value, 1, Integer::sum)));
        values.values().forEach(own -> own.removeIf(value -> holders.get(value) > 1));
    }

    private static void addLog(Wal wal, Map<String, Set<String>> values, Map<String, Map<String, Double>> orders) {
        var needles = new HashMap<String, List<byte[]>>();
        values.forEach((name, own) -> needles.put(name, own.stream().flatMap(value -> asWritten(value).stream()).toList()));
        wal.find(needles).forEach((name, places) -> {
            note(orders, "log first", name, (double) places.getFirst(), Math::min);
            note(orders, "log last", name, (double) places.getLast(), Math::max);
            note(orders, "log times", name, (double) places.size(), Double::sum);
            note(orders, "clock first", name, wal.timeAt(places.getFirst()), Math::min);
            note(orders, "clock last", name, wal.timeAt(places.getLast()), Math::max);
        });
    }

    /** As PostgreSQL writes such a value: UUIDs and bytes raw, UUIDs in text too. */
    private static List<byte[]> asWritten(String value) {
        var written = new ArrayList<byte[]>();
        if (value.startsWith("\\x")) {
            var bytes = HexFormat.of().parseHex(value.substring(2));
            if (bytes.length >= TELLING) {
                written.add(bytes.length > 64 ? java.util.Arrays.copyOf(bytes, 64) : bytes);
            }
            return written;
        }
        written.add(value.getBytes(StandardCharsets.UTF_8));
        try {
            var id = UUID.fromString(value);
            written.add(ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array());
        } catch (IllegalArgumentException noUuid) {
            return written;
        }
        return written;
    }

    private static void note(Map<String, Map<String, Double>> orders, String signal, String name, double order, BinaryOperator<Double> both) {
        if (!Double.isNaN(order)) {
            orders.computeIfAbsent(signal, _ -> new HashMap<>()).merge(name, order, both);
        }
    }
}
