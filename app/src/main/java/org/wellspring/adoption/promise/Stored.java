package org.wellspring.adoption.promise;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One table of this half's database under the row of the promise that speaks of it.
 *
 * @param row id of an item of the promise's retention
 * @param what that item's words for what is stored
 */
public record Stored(String table, String row, String what, List<Column> columns) {
    public record Column(String name, String kind, String kept, List<String> seen) {}

    /** Names of the columns that are about a person. */
    public String personal() {
        return columns.stream().filter(column -> column.kind().equals("personal")).map(Column::name).collect(Collectors.joining(", "));
    }
}
