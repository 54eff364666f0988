package org.wellspring.people.stafflist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wellspring.platform.Sheet;

/** A staff list as read: lines that were understood and lines that were left out, in the order of the file. */
record StaffList(List<Listed> lines, List<Refused> refused) {
    private static final Set<String> NAMES = Set.of("name", "first", "last");

    /** The list, or nothing when its first line names no column for names. */
    static Optional<StaffList> read(byte[] file, Headings headings, Function<List<String>, ReadLine> reader) {
        var named = Sheet.read(file, headings::column);
        if (named.columns().isEmpty() && isOneNameALine(file)) {
            return Optional.of(of(withoutHeading(file), reader.apply(List.of("name"))));
        }
        return named.columns().stream().anyMatch(NAMES::contains) ? Optional.of(of(named.lines(), reader.apply(named.columns()))) : Optional.empty();
    }

    private static StaffList of(List<Sheet.Line> sheet, ReadLine reader) {
        var lines = new ArrayList<Listed>();
        var refused = new ArrayList<Refused>();
        var first = new HashMap<String, Integer>();
        for (var line : sheet) {
            var outcome = reader.read(line);
            outcome.refused().ifPresent(refused::add);
            outcome.listed().ifPresent(listed -> {
                var before = first.putIfAbsent(listed.key(), listed.number());
                if (before == null) {
                    lines.add(listed);
                } else {
                    refused.add(Refused.of(listed.number(), Reason.DUPLICATE, String.valueOf(before), List.of(listed.key())));
                }
            });
        }
        return new StaffList(List.copyOf(lines), List.copyOf(refused));
    }

    private static boolean isOneNameALine(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        return !text.isBlank() && text.chars().noneMatch(letter -> letter == ';' || letter == ',' || letter == '\t');
    }

    private static List<Sheet.Line> withoutHeading(byte[] file) {
        var text = "name\n" + new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return Sheet.read(text.getBytes(StandardCharsets.UTF_8), word -> word.equals("name") ? word : null).lines().stream()
            .map(line -> new Sheet.Line(line.number() - 1, line.cells(), line.flaw())).toList();
    }
}
