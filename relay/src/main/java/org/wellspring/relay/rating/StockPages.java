package org.wellspring.relay.rating;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wellspring.relay.door.Body;
import org.wellspring.relay.door.Problem;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** Takes stocks of cards from the app. */
@RestController
class StockPages {
    /** 5,000 codes of 64 digits, in base64. */
    private static final int LARGEST = 600_000;

    /** So large a body must be read before its signature can be checked: a few at once, so that strangers cannot fill the memory. */
    private final Semaphore reading = new Semaphore(4);
    private final TakeStock take;

    StockPages(TakeStock take) {
        this.take = take;
    }

    @PostMapping(path = "/stocks", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> take(InputStream body) throws IOException {
        if (!reading.tryAcquire()) {
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Not now", "Other stocks are being read. Nothing was kept. Send it again in a minute.");
        }
        try {
            return switch (take.take(Wire.read(Body.of(body, LARGEST), SignedDocument.class))) {
                case Stocked.Taken(var stock, var quarter) -> ResponseEntity.ok(new Line(stock, quarter.first().toString(), quarter.closes().toString()));
                case Stocked.Refused(var refusal) -> Problem.of(HttpStatusCode.valueOf(refusal.kind().status()), "Not taken", refusal.because());
            };
        } finally {
            reading.release();
        }
    }

    /** @param closes at noon of this day */
    record Line(String stock, String quarter, String closes) {}
}
