package org.wellspring.launch.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.wellspring.postgres.HalfDatabase;

/**
 * One half as it lies on disk.
 *
 * @param name {@code app} or {@code relay}
 * @param folder of its key files
 */
public record Half(String name, HalfDatabase database, Path folder) {
    /** Values are written the same way whatever the server's settings are, so that a hash made here holds elsewhere. */
    private static final String PLAIN = "-c TimeZone=UTC -c DateStyle=ISO -c IntervalStyle=postgres -c bytea_output=hex -c extra_float_digits=1";

    String archive() {
        return name + ".zip";
    }

    /** As the owner of the tables, for this organisation's rows. */
    Connection connect() throws SQLException {
        var login = new Properties();
        login.setProperty("user", database.owner().user());
        login.setProperty("password", database.owner().password());
        login.setProperty("options", PLAIN + " -c wellspring.organisation=" + database.organisation());
        return DriverManager.getConnection(database.url(), login);
    }
}
