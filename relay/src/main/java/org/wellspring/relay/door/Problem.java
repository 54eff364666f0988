package org.wellspring.relay.door;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What went wrong (RFC 9457), without a word of what was sent: no path, no input.
 *
 * @param detail what happened, what was kept, what to do
 */
public record Problem(String type, String title, int status, String detail) {
    public static ResponseEntity<Problem> of(HttpStatusCode status, String title, String detail) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(new Problem("about:blank", title, status.value(), detail));
    }

    /** @param tryAfter in whole seconds on the wire */
    public static ResponseEntity<Problem> tooOften(Duration tryAfter, String detail) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .header(HttpHeaders.RETRY_AFTER, Long.toString(tryAfter.toSeconds()))
            .body(new Problem("about:blank", "Too often", HttpStatus.TOO_MANY_REQUESTS.value(), detail));
    }

    static ResponseEntity<Problem> of(HttpStatusCode status) {
        var known = HttpStatus.resolve(status.value());
        var title = known == null ? "Not done" : known.getReasonPhrase();
        return of(status, title, switch (status.value()) {
            case 404 -> "There is nothing here. See docs/protocol.md for what this relay answers.";
            case 405, 406, 415 -> "This relay does not take such a request here. See docs/protocol.md.";
            case 503 -> "The relay's database is away. Nothing was kept. Send it again in a minute.";
            default -> status.is5xxServerError()
                ? "The relay failed. Nothing was kept. Send it again; if it fails again, tell whoever looks after the relay."
                : "The request is not one of the protocol. Nothing was kept. See docs/protocol.md.";
        });
    }
}
