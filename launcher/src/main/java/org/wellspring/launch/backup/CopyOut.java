package org.wellspring.launch.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Writes one half's tables into an archive, all as they were at one moment, while people go on working. */
final class CopyOut {
    private CopyOut() {}

    static Manifest write(Half half, Path folder, String made) throws Exception {
        try (var connection = half.connect(); var archive = new Archive(folder.resolve(half.archive()))) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            for (var table : Schema.tables(connection)) {
                archive.add(table.entry(), out -> write(connection, table, out));
            }
            return archive.finish(half.name(), made, Schema.migrations(connection), Schema.sequences(connection));
        }
    }

    /** @return number of rows */
    static long write(Connection connection, Table table, OutputStream out) throws SQLException, IOException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), out);
    }
}
