package org.wellspring.launch.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.wellspring.figures.Week;

/** Rows of an envelope's size, one commit each, into the relay's other, empty table: what PostgreSQL itself allows on this machine. */
final class RawInserts {
    private static final int NONCE_BYTES = 32;
    private static final int SEALED_BYTES = 4144;

    private final DataSource database;
    private final LocalDate monday;

    /** @param week that takes envelopes now; its neighbour's table is used */
    RawInserts(DataSource database, Week week) {
        this.database = database;
        this.monday = week.plus(1).monday();
    }

    Pace measured(int connections, int rows) throws SQLException {
        var pace = Crew.through(connections, rows, _ -> insert());
        empty();
        return pace;
    }

    private void insert() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(isEven() ? """
                insert into relay.envelope_even (monday, nonce, counter, sealed)
                values (?, ?, 1, ?)
                """ : """
                insert into relay.envelope_odd (monday, nonce, counter, sealed)
                values (?, ?, 1, ?)
                """)) {
            statement.setObject(1, monday);
            statement.setBytes(2, bytes(NONCE_BYTES));
            statement.setBytes(3, bytes(SEALED_BYTES));
            statement.executeUpdate();
        }
    }

    private void empty() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(isEven() ? "truncate relay.envelope_even" : "truncate relay.envelope_odd");
        }
    }

    /** Weeks take turns on two tables, counted from 1970. */
    private boolean isEven() {
        return Math.floorMod(Math.floorDiv(monday.toEpochDay(), 7), 2) == 0;
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }
}
