package org.wellspring.relay.envelope;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wellspring.relay.door.Body;
import org.wellspring.relay.door.Problem;

/** The letter box. */
@RestController
class EnvelopePages {
    private static final int LARGEST = 8_192;

    private final TakeEnvelope take;

    EnvelopePages(TakeEnvelope take) {
        this.take = take;
    }

    @PostMapping(path = "/envelopes", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> take(InputStream body) throws IOException {
        var envelope = Envelope.read(Body.of(body, LARGEST));
        return switch (take.take(envelope)) {
            case ACKNOWLEDGED -> ResponseEntity.ok(new Acknowledgement(envelope.monday().toString(), envelope.counter()));
            case NOT_ADMITTED -> Problem.of(HttpStatus.FORBIDDEN, "Not admitted", "The admission token is not valid for this week. Nothing was kept.");
            case NOT_OPEN_YET -> Problem.of(HttpStatus.CONFLICT, "Not open yet", "This week is not open yet. Nothing was kept. Send it when the week has begun.");
            case CLOSED -> Problem.of(HttpStatus.GONE, "Closed", "This week is closed and no longer counted. Nothing was kept. Drop the envelope.");
            case NOT_NOW -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Not now", "The relay cannot keep envelopes at the moment. Nothing was kept. Send it again in a minute.");
        };
    }

    /** @param counter of the envelope that was sent */
    record Acknowledgement(String monday, int counter) {}
}
