package org.wellspring.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** The one place that decides whether a failure means that the database is away. */
public final class LostDatabase {
    /** Connection lost; out of connections, memory or disk; stopped, crashed, starting; failure of its machine (PostgreSQL manual, appendix A). */
    private static final Set<String> CLASSES = Set.of("08", "53", "58");
    private static final String STOPPED = "57P";
    /** It became a standby that takes no writes. */
    private static final String READ_ONLY = "25006";

    private LostDatabase() {}

    /** Whether a lost database is among the causes of a failure, however it was wrapped. */
    public static boolean behind(Throwable failure) {
        return behind(failure, new HashSet<>());
    }

    private static boolean behind(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        return says(failure) || behind(failure.getCause(), seen) || Stream.of(failure.getSuppressed()).anyMatch(other -> behind(other, seen));
    }

    private static boolean says(Throwable failure) {
        return switch (failure) {
            case DataAccessResourceFailureException _, RecoverableDataAccessException _, TransactionSystemException _, CannotCreateTransactionException _ -> true;
            case SQLTransientConnectionException _, SQLNonTransientConnectionException _, SQLRecoverableException _ -> true;
            case SQLException sql -> says(sql.getSQLState());
            default -> false;
        };
    }

    /** Without a state it is the pool that speaks, of a connection it has given up. */
    private static boolean says(@Nullable String state) {
        return state == null || state.length() == 5 && (CLASSES.contains(state.substring(0, 2)) || state.startsWith(STOPPED) || state.equals(READ_ONLY));
    }
}
