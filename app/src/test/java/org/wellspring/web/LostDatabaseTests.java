package org.wellspring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What PostgreSQL, the pool and Spring throw when the database is lost, and what they throw when it is not. */
class LostDatabaseTests {
    @ParameterizedTest @ValueSource(strings = {"57P01", "57P02", "57P03", "57P05", "08000", "08001", "08003", "08006", "08P01", "53100", "53200", "53300", "58030", "25006"})
    void theseStatesSayThatTheDatabaseIsAway(String state) {
        assertThat(LostDatabase.behind(new UncategorizedSQLException("", "select 1", new SQLException("away", state)))).isTrue();
    }

    @ParameterizedTest @ValueSource(strings = {"23505", "23503", "42P01", "40001", "40P01", "22023", "P0001", "57014", "55P03"})
    void theseDoNot(String state) {
        assertThat(LostDatabase.behind(new UncategorizedSQLException("", "select 1", new SQLException("here", state)))).isFalse();
    }

    static Stream<Throwable> wrapped() {
        var lost = new SQLException("FATAL: terminating connection due to administrator command", "57P01");
        var closing = new IllegalStateException("the page");
        closing.addSuppressed(lost);
        return Stream.of(
            new CannotCreateTransactionException("", lost), new TransactionSystemException("commit"), new CannotGetJdbcConnectionException(""),
            new DataAccessResourceFailureException("", lost), new SQLTransientConnectionException("the pool waited"), new SQLException("Connection is closed"),
            new HttpMessageNotWritableException("", new IllegalStateException(new IOException(lost))), new UncheckedIOException(new IOException(lost)), closing);
    }

    @ParameterizedTest @MethodSource("wrapped") void itIsSeenHoweverItIsWrapped(Throwable failure) {
        assertThat(LostDatabase.behind(failure)).isTrue();
    }

    @Test void aMistakeOfOursIsNotTheDatabases() {
        assertThat(LostDatabase.behind(new DataIntegrityViolationException("twice", new SQLException("twice", "23505")))).isFalse();
        assertThat(LostDatabase.behind(new IllegalStateException("a mistake", new NullPointerException()))).isFalse();
    }

    @Test void causesThatGoInACircleEnd() {
        var one = new IllegalStateException();
        var other = new IllegalStateException(one);
        one.addSuppressed(other);

        assertThat(LostDatabase.behind(other)).isFalse();
    }
}
