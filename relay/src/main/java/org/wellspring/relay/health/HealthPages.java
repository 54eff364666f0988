package org.wellspring.relay.health;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wellspring.relay.door.Problem;
import org.wellspring.relay.ledger.Soundness;

/** For whoever watches over the process. A database that does not answer is a 503 like everywhere. */
@RestController
class HealthPages {
    private final Soundness soundness;

    HealthPages(Soundness soundness) {
        this.soundness = soundness;
    }

    @GetMapping("/health/live")
    Map<String, String> live() {
        return Map.of("status", "up");
    }

    @GetMapping("/health/ready")
    ResponseEntity<?> ready() {
        var complaint = soundness.complaint();
        return complaint.isEmpty() ? ResponseEntity.ok(live()) : Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Not ready", complaint.get());
    }
}
