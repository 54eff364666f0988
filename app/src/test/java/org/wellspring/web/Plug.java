package org.wellspring.web;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.wellspring.RealPostgres;

/**
 * Pulls the plug of a real database at a chosen step: before a connection is taken, a statement is sent or a transaction is
 * committed, every connection is ended, and the pool gives no new one. What the program then sees is what PostgreSQL says.
 */
final class Plug implements BeanPostProcessor {
    private static final Set<String> STEPS = Set.of("getConnection", "execute", "executeQuery", "executeUpdate", "executeBatch", "commit");

    private HikariDataSource pool;
    private String database = "";
    /** Steps until the plug is pulled; below zero it stays in. */
    private int left = -1;
    private boolean afterwards;
    private @Nullable String pulled;

    /** Whether the commit that the plug is pulled at reaches the database, whose answer then does not come back. */
    synchronized void pullAt(int step, boolean afterCommit) {
        left = step;
        afterwards = afterCommit;
        pulled = null;
    }

    /** @return at what it was pulled; empty where the request was through before */
    synchronized Optional<String> putIn() {
        var at = Optional.ofNullable(pulled);
        left = -1;
        pulled = null;
        pool.getHikariPoolMXBean().softEvictConnections();
        return at;
    }

    @Override public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof HikariDataSource hikari)) {
            return bean;
        }
        pool = hikari;
        database = hikari.getJdbcUrl().replaceAll(".*/([a-z0-9_]+)\\?.*", "$1");
        return watched(hikari, DataSource.class);
    }

    private Object watched(Object real, Class<?> kind) {
        InvocationHandler handler = (_, method, arguments) -> {
            var answer = isStep(method) ? step(real, method, arguments) : invoke(real, method, arguments);
            return switch (answer) {
                case Connection connection -> watched(connection, Connection.class);
                case Statement statement when method.getReturnType() != Object.class -> watched(statement, method.getReturnType());
                case null, default -> answer;
            };
        };
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {kind}, handler);
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }

    private static boolean isStep(Method method) {
        return STEPS.contains(method.getName());
    }

    /** One at a time, so that a plug that was put in again stays in. */
    private synchronized Object step(Object real, Method method, Object[] arguments) throws Throwable {
        boolean due = left == 0;
        boolean late = due && afterwards && method.getName().equals("commit");
        left--;
        if (due) {
            pulled = method.getName();
        }
        if (due && !late) {
            pull();
        }
        if (pulled != null && real == pool) {
            throw new SQLTransientConnectionException("Connection is not available, request timed out after 5000ms.");
        }
        var answer = invoke(real, method, arguments);
        if (late) {
            pull();
            throw new SQLException("An I/O error occurred while sending to the backend.", "08006");
        }
        return answer;
    }

    private void pull() throws SQLException {
        try (var superuser = RealPostgres.cluster().connect("postgres"); var statement = superuser.createStatement()) {
            statement.execute("select pg_terminate_backend(pid, 1000) from pg_stat_activity where backend_type = 'client backend' and datname = '%s'".formatted(database));
        }
    }
}
