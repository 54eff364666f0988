package org.wellspring.relay.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wellspring.figures.Week;
import org.wellspring.relay.door.Body;
import org.wellspring.relay.door.Problem;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** Takes a week's slips from the app; shows whoever holds a slip what is locked under it. */
@RestController
class PaperPages {
    /** 5,000 slips of 2,076 bytes, in base64 twice, and a survey's questions. */
    private static final int LARGEST = 24_000_000;
    private static final int LARGEST_ASKED = 256;

    /** So large a body must be read before its signature can be checked: a few at once, so that strangers cannot fill the memory. */
    private final Semaphore reading = new Semaphore(2);
    private final TakePaper take;
    private final FindSlip find;

    PaperPages(TakePaper take, FindSlip find) {
        this.take = take;
        this.find = find;
    }

    @PostMapping(path = "/papers", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> take(InputStream body) throws IOException {
        if (!reading.tryAcquire()) {
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Not now", "Other slips are being read. Nothing was kept. Send them again in a minute.");
        }
        try {
            return switch (take.take(Wire.read(Body.of(body, LARGEST), SignedDocument.class))) {
                case Received.Taken(var week, var slips) -> ResponseEntity.ok(new Kept(week.toString(), slips, closes(week)));
                case Received.Refused(var refusal) -> Problem.of(HttpStatusCode.valueOf(refusal.kind().status()), "Not taken", refusal.because());
            };
        } finally {
            reading.release();
        }
    }

    @PostMapping(path = "/slips", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> show(InputStream body) throws IOException {
        return switch (find.find(Wire.read(Body.of(body, LARGEST_ASKED), Asked.class).code())) {
            case FoundSlip.Open(var slip) -> ResponseEntity.ok(new Line(slip.week().toString(), closes(slip.week()), Base64Url.encode(slip.sealed()), slip.questions()));
            case FoundSlip.Unknown _ -> Problem.of(HttpStatus.NOT_FOUND, "Unknown", "There is no such slip here: its code may be mistyped, or its week may be over.");
            case FoundSlip.NotYet _ -> Problem.of(HttpStatus.CONFLICT, "Not open yet", "The week of this slip has not begun. Use it when it has.");
            case FoundSlip.Closed _ -> Problem.of(HttpStatus.GONE, "Closed", "The week of this slip is closed and no longer counted.");
            case FoundSlip.TooOften(var tryAfter) -> Problem.tooOften(tryAfter, "This was tried too often. Try it again in a minute.");
            case FoundSlip.NotNow _ -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Not now", "The relay cannot keep answers at the moment. Try it again in a minute.");
        };
    }

    private static String closes(Week week) {
        return week.plus(1).toString();
    }

    /** @param code hash of what is printed */
    record Asked(String code) {}

    /** @param closes at noon of this day */
    record Kept(String monday, int slips, String closes) {}

    /** The same whether it was used or not. */
    record Line(String monday, String closes, String sealed, String questions) {}
}
