package org.wellspring.launch.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a database is made of, asked of PostgreSQL itself, so that a new table is in the next backup by itself. */
final class Schema {
    private Schema() {}

    /** Tables to copy, each after those it points at. */
    static List<Table> tables(Connection connection) throws SQLException {
        var waiting = new LinkedHashMap<String, Table>();
        for (var table : all(connection)) {
            waiting.put(table.name(), table);
        }
        var ordered = new ArrayList<Table>();
        while (!waiting.isEmpty()) {
            var ready = waiting.values().stream().filter(table -> table.needs().stream().noneMatch(need -> !need.equals(table.name()) && waiting.containsKey(need))).toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("These tables point at each other in a ring and cannot be loaded one by one: " + waiting.keySet());
            }
            ready.forEach(table -> ordered.add(waiting.remove(table.name())));
        }
        return ordered;
    }

    private static List<Table> all(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
                select n.nspname || '.' || c.relname as name,
                    array(select a.attname::text from pg_attribute a
                        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
                    array(select quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end
                        from pg_index i cross join unnest(i.indkey) with ordinality k (number, place)
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
                        where i.indrelid = c.oid and i.indisprimary order by k.place) as key,
                    array(select distinct tn.nspname || '.' || t.relname from pg_constraint f
                        join pg_class t on t.oid = f.confrelid join pg_namespace tn on tn.oid = t.relnamespace
                        where f.conrelid = c.oid and f.contype = 'f') as needs
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'
                order by 1
                """)) {
            while (rows.next()) {
                if (!LeftOut.table(rows.getString("name"))) {
                    tables.add(table(rows));
                }
            }
        }
        return tables;
    }

    private static Table table(ResultSet row) throws SQLException {
        var key = texts(row.getArray("key"));
        if (key.isEmpty()) {
            throw new IllegalStateException("The table %s has no primary key, so its rows have no order of their own.".formatted(row.getString("name")));
        }
        return new Table(row.getString("name"), texts(row.getArray("columns")), key, texts(row.getArray("needs")));
    }

    /** Every migration that made this database, with its checksum: two databases with the same ones have the same tables. */
    static List<String> migrations(Connection connection) throws SQLException {
        var migrations = new ArrayList<String>();
        for (var history : histories(connection)) {
            try (var statement = connection.createStatement(); var rows = statement.executeQuery(
                    "select script, checksum from %s where success and version is not null order by installed_rank".formatted(history))) {
                while (rows.next()) {
                    migrations.add("%s %s %d".formatted(history, rows.getString("script"), rows.getInt("checksum")));
                }
            }
        }
        return migrations;
    }

    private static List<String> histories(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
                select quote_ident(schemaname) || '.' || quote_ident(tablename) as name
                from pg_tables
                where tablename like 'flyway\\_schema\\_history%'
                order by 1
                """)) {
            while (rows.next()) {
                names.add(rows.getString("name"));
            }
        }
        return names;
    }

    /** Where each sequence stands; absent while it was never used. */
    static Map<String, Long> sequences(Connection connection) throws SQLException {
        var sequences = new TreeMap<String, Long>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
                select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name, last_value
                from pg_sequences
                where last_value is not null
                """)) {
            while (rows.next()) {
                sequences.put(rows.getString("name"), rows.getLong("last_value"));
            }
        }
        return sequences;
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
