package org.wellspring.relay.rating;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wellspring.relay.door.Body;
import org.wellspring.relay.door.Problem;
import org.wellspring.relay.rating.SealedRatings.Kept;
import org.wellspring.relay.signed.Wire;

/** Where clients rate: asks what a card is for, then takes the one rating it carries. */
@RestController
class CardPages {
    private static final int LARGEST = 2_048;

    private final FindCard find;
    private final SealedRatings ratings;

    CardPages(FindCard find, SealedRatings ratings) {
        this.find = find;
        this.ratings = ratings;
    }

    @PostMapping(path = "/cards", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> show(InputStream body) throws IOException {
        return answer(find.find(Wire.read(Body.of(body, LARGEST), Asked.class).code()), open -> ResponseEntity.ok(Line.of(open)));
    }

    @PostMapping(path = "/ratings", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> take(InputStream body) throws IOException {
        var rating = Rating.read(Body.of(body, LARGEST));
        return answer(find.find(rating.code()), open -> kept(ratings.keep(open.quarter(), open.code(), rating.sealedBytes())));
    }

    private static ResponseEntity<?> kept(Kept kept) {
        return switch (kept) {
            case KEPT -> ResponseEntity.ok(new Answer(true));
            case USED -> Problem.of(HttpStatus.CONFLICT, "Used", "This card was used before; its first rating counts. Nothing was kept.");
            case CLOSED -> closed();
        };
    }

    private static ResponseEntity<?> answer(Found found, Function<Found.Open, ResponseEntity<?>> answered) {
        return switch (found) {
            case Found.Open open -> answered.apply(open);
            case Found.Unknown _ -> Problem.of(HttpStatus.NOT_FOUND, "Unknown", "There is no such card here: its code may be mistyped, or its quarter may be over. Nothing was kept.");
            case Found.NotYet _ -> Problem.of(HttpStatus.CONFLICT, "Not open yet", "The quarter of this card has not begun. Nothing was kept. Use it when it has.");
            case Found.Closed _ -> closed();
            case Found.TooOften(var tryAfter) -> Problem.tooOften(tryAfter, "This was tried too often. Nothing was kept. Try it again in a minute.");
            case Found.NotNow _ -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Not now", "The relay cannot keep ratings at the moment. Nothing was kept. Send it again in a minute.");
        };
    }

    private static ResponseEntity<Problem> closed() {
        return Problem.of(HttpStatus.GONE, "Closed", "The quarter of this card is closed and no longer counted. Nothing was kept.");
    }

    record Asked(String code) {}

    record Answer(boolean kept) {}

    /** @param sealing X25519 public key */
    record Line(String stock, String team, String closes, String sealing, String emergency, boolean words, String app, boolean used) {
        static Line of(Found.Open open) {
            var card = open.card();
            return new Line(card.stock(), card.team(), open.quarter().closes().toString(), open.key().publicText(), card.emergency(), card.words(), card.app(), card.used());
        }
    }
}
