package org.wellspring.relay.notice;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.wellspring.relay.door.Body;
import org.wellspring.relay.door.Problem;
import org.wellspring.relay.keys.SigningKey;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** Takes declarations from the app; shows everyone the same notices. */
@RestController
class NoticePages {
    /** 100,000 people are 5,000 leaves at most; four weeks of them take 10 MB. */
    private static final int LARGEST = 16_000_000;

    /** So large a body must be read before its signature can be checked: a few at once, so that strangers cannot fill the memory. */
    private final Semaphore reading = new Semaphore(2);
    private final Declare declare;
    private final Notices notices;
    private final SigningKey key;

    NoticePages(Declare declare, Notices notices, SigningKey key) {
        this.declare = declare;
        this.notices = notices;
        this.key = key;
    }

    @PostMapping(path = "/declarations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> declare(InputStream body) throws IOException {
        if (!reading.tryAcquire()) {
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Not now", "Other declarations are being read. Nothing was kept. Send it again in a minute.");
        }
        try {
            return answer(declare.declare(Wire.read(Body.of(body, LARGEST), SignedDocument.class)));
        } finally {
            reading.release();
        }
    }

    @GetMapping("/notices")
    @Nullable ResponseEntity<List<SignedDocument>> all(@RequestParam(defaultValue = "0") int after, WebRequest request) {
        var newest = "W/\"%s\"".formatted(notices.newest().head());
        return request.checkNotModified(newest) ? null
            : ResponseEntity.ok().cacheControl(CacheControl.noCache()).eTag(newest).body(notices.after(after));
    }

    @GetMapping("/notices/{bundle}")
    ResponseEntity<?> ofBundle(@PathVariable int bundle) {
        var notice = notices.ofBundle(bundle);
        return notice.isPresent() ? ResponseEntity.ok(notice.get())
            : Problem.of(HttpStatus.NOT_FOUND, "No notice", "This bundle is not declared. See /notices for those that are.");
    }

    @GetMapping("/keys")
    Map<String, String> keys() {
        return Map.of("relay", key.publicText());
    }

    private static ResponseEntity<?> answer(Declared declared) {
        return switch (declared) {
            case Declared.Published(var notice) -> ResponseEntity.ok(notice);
            case Declared.Refused(var refusal) -> Problem.of(HttpStatusCode.valueOf(refusal.kind().status()), "Not declared", refusal.because());
        };
    }
}
