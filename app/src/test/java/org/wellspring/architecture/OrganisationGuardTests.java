package org.wellspring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wellspring.WellspringTest;

/** No statement reads or writes another organisation's rows, whatever it says. */
@WellspringTest
class OrganisationGuardTests {
    private static final Set<String> WITHOUT_ORGANISATION = Set.of("installation.organisation");

    @Autowired DataSource database;

    @Test void everyTableOfAModuleIsGuarded() throws SQLException {
        var unguarded = tables("""
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
              and not (c.relrowsecurity and c.relforcerowsecurity)
            """);
        unguarded.removeAll(WITHOUT_ORGANISATION);

        assertThat(unguarded).isEmpty();
    }

    @Test void everyPrimaryKeyStartsWithTheOrganisation() throws SQLException {
        var others = tables("""
            select n.nspname || '.' || c.relname
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
            where k.contype = 'p' and n.nspname not in ('pg_catalog', 'information_schema', 'public') and a.attname <> 'organisation'
            """);
        others.removeAll(WITHOUT_ORGANISATION);

        assertThat(others).isEmpty();
    }

    @Test void anotherOrganisationsConnectionSeesNothing() throws SQLException {
        var full = new ArrayList<String>();

        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("set local wellspring.organisation = '" + UUID.randomUUID() + "'");
            for (var table : guarded(connection)) {
                try (var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        full.add(table);
                    }
                }
            }
            connection.rollback();
        }

        assertThat(full).isEmpty();
    }

    private List<String> tables(String query) throws SQLException {
        try (var connection = database.getConnection()) {
            return names(connection, query);
        }
    }

    private static List<String> guarded(Connection connection) throws SQLException {
        return names(connection, """
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and c.relrowsecurity and n.nspname <> 'public' and has_table_privilege(c.oid, 'select')
            """);
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
