package org.wellspring.launch.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wellspring.launch.Settings;
import org.wellspring.postgres.Cluster;

/** What somebody reads who took one half's disk: every row of every table with what PostgreSQL hides, its statistics, its write-ahead log. */
record Seized(List<Row> rows, Wal wal) {
    private static final Pattern PLACE = Pattern.compile("\\((\\d+),(\\d+)\\)");
    private static final int ROWS_A_PAGE = 1_000;

    /** @param half {@code app} or {@code relay} */
    static Seized of(Settings settings, String half) {
        try {
            var cluster = Cluster.open(settings.data().resolve(half), settings.data().resolve("postgresql"));
            try (var connection = cluster.connect(half)) {
                return new Seized(rows(connection), Wal.in(cluster.dataFolder()));
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What two tables of one half hold, as if they were halves. */
    Seized only(String table) {
        return new Seized(rows.stream().filter(row -> row.table().equals(table)).toList(), wal);
    }

    private static List<Row> rows(Connection connection) throws SQLException {
        var rows = new ArrayList<Row>();
        for (var table : tables(connection)) {
            try (var statement = connection.createStatement();
                 var read = statement.executeQuery("select ctid::text as ctid, xmin::text as xmin, xmax::text as xmax, cmin::text as cmin, t.* from %s t".formatted(table))) {
                while (read.next()) {
                    rows.add(row(table, read));
                }
            }
        }
        try (var statement = connection.createStatement(); var read = statement.executeQuery("select * from pg_stat_user_tables")) {
            while (read.next()) {
                rows.add(row("pg_stat_user_tables", read));
            }
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement(); var read = statement.executeQuery("""
                select quote_ident(schemaname) || '.' || quote_ident(tablename)
                from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                """)) {
            while (read.next()) {
                tables.add(read.getString(1));
            }
        }
        return tables;
    }

    private static Row row(String table, ResultSet read) throws SQLException {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, Double> orders = new HashMap<>();
        for (int column = 1; column <= read.getMetaData().getColumnCount(); column++) {
            var name = read.getMetaData().getColumnName(column);
            var text = read.getString(column);
            if (text != null) {
                cells.put(name, text);
                double order = order(read, column, name, text);
                if (!Double.isNaN(order)) {
                    orders.put(name, order);
                }
            }
        }
        return new Row(table, cells, orders);
    }

    private static double order(ResultSet read, int column, String name, String text) throws SQLException {
        var place = PLACE.matcher(text);
        if (name.equals("ctid") && place.matches()) {
            return Double.parseDouble(place.group(1)) * ROWS_A_PAGE + Double.parseDouble(place.group(2));
        }
        if (List.of("xmin", "xmax", "cmin").contains(name)) {
            return Double.parseDouble(text);
        }
        return switch (read.getMetaData().getColumnType(column)) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.NUMERIC, Types.REAL, Types.DOUBLE -> read.getDouble(column);
            case Types.DATE, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> read.getTimestamp(column).getTime();
            default -> Double.NaN;
        };
    }
}
