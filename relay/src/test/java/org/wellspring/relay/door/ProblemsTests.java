package org.wellspring.relay.door;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;

class ProblemsTests {
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach void listen() {
        logger().addAppender(log);
        log.start();
    }

    @AfterEach void stop() {
        logger().detachAppender(log);
    }

    @Test void whoeverLeavesBeforeAnAnswerIsThereIsNoFailureOfTheRelay() throws Exception {
        assertThat(answered(new ClientAbortException())).isNull();

        assertThat(log.list).isEmpty();
    }

    @Test void aFailureIsLoggedByItsPlaceAndNeverByItsMessage() throws Exception {
        var answer = (ResponseEntity<?>) answered(new IllegalStateException("what was sent"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(log.list.toString()).contains("IllegalStateException").doesNotContain("what was sent");
    }

    /** As Spring finds what answers a failure. */
    private static Object answered(Exception failure) throws ReflectiveOperationException {
        var method = new ExceptionHandlerMethodResolver(Problems.class).resolveMethod(failure);
        method.setAccessible(true);
        return method.getParameterCount() == 0 ? method.invoke(new Problems()) : method.invoke(new Problems(), failure);
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(Problems.class);
    }
}
