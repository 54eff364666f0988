package org.wellspring.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The database of one half, ready for use: its owner role migrates, an ordinary role serves requests, so that row-level
 * security is real. Also holds the organisation's id, made once.
 *
 * @param url of the database, without credentials
 * @param owner role that owns the tables
 * @param role ordinary role that requests run as
 * @param organisation id that every row of this installation carries
 */
public record HalfDatabase(String url, Login owner, Login role, UUID organisation) {
    public record Login(String user, String password) {
        @Override public String toString() {
            return user;
        }
    }

    /** In an embedded cluster: makes the owner role and the database {@code name} when they are absent. */
    public static HalfDatabase in(Cluster cluster, String name, String role, Path secrets) throws IOException, SQLException {
        var owner = new Login("wellspring_owner", secret(secrets.resolve("owner.password")));
        try (var connection = cluster.connect("postgres")) {
            ensureRole(connection, owner, "createrole");
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                run(connection, "create database %s owner %s".formatted(name, owner.user()));
            }
        }
        return at(cluster.url(name), owner, role, secrets);
    }

    /** In a server of the organisation's own: {@code owner} must be able to create roles, or the role must exist already. */
    public static HalfDatabase at(String url, Login owner, String role, Path secrets) throws IOException, SQLException {
        var login = new Login(role, secret(secrets.resolve(role + ".password")));
        try (var connection = java.sql.DriverManager.getConnection(url, owner.user(), owner.password())) {
            ensureRole(connection, login, "nosuperuser nocreatedb nocreaterole nobypassrls");
            run(connection, "alter default privileges grant usage on schemas to " + role);
            run(connection, "alter default privileges grant select, insert, update, delete on tables to " + role);
            run(connection, "alter default privileges grant usage, select on sequences to " + role);
            run(connection, "create schema if not exists installation");
            run(connection, "create table if not exists installation.organisation (id uuid primary key)");
            run(connection, "insert into installation.organisation select gen_random_uuid() where not exists (select from installation.organisation)");
            return new HalfDatabase(url, owner, login, organisation(connection));
        }
    }

    /** The server's own identifier, to refuse two halves in one cluster. */
    public String clusterIdentifier() throws SQLException {
        try (var connection = java.sql.DriverManager.getConnection(url, owner.user(), owner.password());
             var rows = connection.createStatement().executeQuery("select system_identifier::text from pg_control_system()")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static UUID organisation(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select id from installation.organisation")) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private static void ensureRole(Connection connection, Login login, String attributes) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", login.user())) {
            run(connection, "create role %s login %s password '%s'".formatted(login.user(), attributes, login.password()));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var s = connection.createStatement()) {
            s.execute(statement);
        }
    }

    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file);
    }
}
