package org.wellspring.launch.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Loads an archive into a freshly migrated database, in one transaction. Foreign keys stay on; the module's own triggers and
 * the organisation guard rest while the owner loads. Every table is read back and must have the hash it had when it was copied.
 */
final class CopyIn {
    private final Connection connection;
    private final Contents contents;
    private final Map<String, Table> tables = new HashMap<>();

    private CopyIn(Connection connection, Contents contents) throws SQLException {
        this.connection = connection;
        this.contents = contents;
        Schema.tables(connection).forEach(table -> tables.put(table.entry(), table));
    }

    static void load(Half half, Contents contents) throws SQLException, IOException {
        try (var connection = half.connect()) {
            connection.setAutoCommit(false);
            new CopyIn(connection, contents).load();
            connection.commit();
        }
    }

    private void load() throws SQLException, IOException {
        var manifest = contents.manifest();
        mustBeOfThisProgram(manifest);
        run("truncate " + tables.values().stream().map(Table::quoted).sorted().collect(Collectors.joining(", ")) + " cascade");
        for (var entry : manifest.entries()) {
            load(entry);
        }
        for (var sequence : manifest.sequences().entrySet()) {
            run("select setval('%s', %d)".formatted(sequence.getKey(), sequence.getValue()));
        }
    }

    private void mustBeOfThisProgram(Manifest manifest) throws SQLException {
        if (!Schema.migrations(connection).equals(manifest.migrations()) || !tables.keySet().equals(manifest.entries().stream().map(Manifest.Entry::name).collect(Collectors.toSet()))) {
            throw new Damaged(("%s was made by another version of Wellspring. Restore it with that version; a start of this version then "
                + "brings the data up to date.").formatted(manifest.part() + ".zip"));
        }
    }

    private void load(Manifest.Entry entry) throws SQLException, IOException {
        var table = tables.get(entry.name());
        var guarded = guarded(table);
        if (guarded) {
            run("alter table %s no force row level security".formatted(table.quoted()));
        }
        run("alter table %s disable trigger user".formatted(table.quoted()));
        try (var in = contents.open(entry.name())) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn(), in);
        }
        run("alter table %s enable trigger user".formatted(table.quoted()));
        mustBeEqual(table, entry);
        if (guarded) {
            run("alter table %s force row level security".formatted(table.quoted()));
        }
    }

    private void mustBeEqual(Table table, Manifest.Entry entry) throws SQLException, IOException {
        var digest = new DigestOutputStream(OutputStream.nullOutputStream(), Contents.sha256());
        long rows = CopyOut.write(connection, table, digest);
        if (rows != entry.rows() || !HexFormat.of().formatHex(digest.getMessageDigest().digest()).equals(entry.sha256())) {
            throw new Damaged("%s does not read back as it was copied. Nothing was restored. Use another copy of this backup.".formatted(table.name()));
        }
    }

    private boolean guarded(Table table) throws SQLException {
        try (var statement = connection.prepareStatement("select relforcerowsecurity from pg_class where oid = ?::regclass")) {
            statement.setString(1, table.quoted());
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
