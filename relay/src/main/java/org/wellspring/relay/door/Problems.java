package org.wellspring.relay.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.wellspring.relay.signed.Wire;

/** Turns every failure into a {@link Problem}. Logs what failed in the relay, never what was sent to it. */
@RestController
@RestControllerAdvice
class Problems implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    /** Where it failed is logged, its message is not: that could repeat what was sent. */
    private static final int FRAMES = 8;

    @ExceptionHandler(Wire.Malformed.class)
    ResponseEntity<Problem> malformed(Wire.Malformed malformed) {
        return Problem.of(HttpStatus.BAD_REQUEST, "Malformed", malformed.getMessage() + " Nothing was kept.");
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Problem> databaseAway(Exception away) {
        LOG.warn("The relay's database did not answer: {}. Nothing was acknowledged.", away.getClass().getSimpleName());
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** Whoever asked closed the page meanwhile: nobody is left to answer, and nothing failed. */
    @ExceptionHandler(ClientAbortException.class)
    void left() {}

    @ExceptionHandler(Exception.class)
    ResponseEntity<Problem> other(Exception failure) {
        if (failure instanceof ErrorResponse known) {
            return Problem.of(known.getStatusCode());
        }
        if (failure instanceof MethodArgumentTypeMismatchException) {
            return Problem.of(HttpStatus.BAD_REQUEST);
        }
        LOG.error("The relay failed with {} at {}", failure.getClass().getName(), Arrays.stream(failure.getStackTrace()).limit(FRAMES).toList());
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<Problem> error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Problem.of(status instanceof Integer code ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND);
    }
}
