package org.wellspring.ballot.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wellspring.figures.Week;
import org.wellspring.platform.Role;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Visitor;

/** The counter where the private frame that makes slips gets its plan and its blind signatures, and hands in what it sealed; see "Paper slips" in docs/protocol.md. */
@RestController
@AllowedTo(Role.WELLBEING_LEAD)
@RequestMapping("/ballot/paper/{monday}")
class SlipPages {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final Slips slips;
    private final SignSlips sign;
    private final SendSlips send;

    SlipPages(Slips slips, SignSlips sign, SendSlips send) {
        this.slips = slips;
        this.sign = sign;
        this.send = send;
    }

    @GetMapping ResponseEntity<Map<String, Object>> planned(@PathVariable LocalDate monday) {
        var planned = slips.of(new Week(monday));
        return answer(HttpStatus.OK, Map.of("monday", monday.toString(), "leaves", planned.map(SlipsOfWeek::leaves).orElse(List.of()),
            "made", planned.flatMap(SlipsOfWeek::made).isPresent()));
    }

    @PostMapping("/tokens") ResponseEntity<Map<String, Object>> sign(@PathVariable LocalDate monday, @RequestBody BlindedSlips.Asked asked) {
        return switch (sign.sign(new Week(monday), BlindedSlips.read(asked))) {
            case SignSlips.Signed(var leaves) -> answer(HttpStatus.OK, Map.of("leaves", leaves.stream().map(SlipPages::line).toList()));
            case SignSlips.Taken() -> answer(HttpStatus.CONFLICT, Map.of());
            case SignSlips.Over() -> answer(HttpStatus.GONE, Map.of());
        };
    }

    @PostMapping("/slips") ResponseEntity<Map<String, Object>> send(@PathVariable LocalDate monday, @RequestBody SendSlips.Sealed sealed, Visitor visitor) {
        var planned = slips.of(new Week(monday));
        if (planned.isEmpty()) {
            return answer(HttpStatus.GONE, Map.of());
        }
        return switch (send.send(planned.get(), sealed, visitor.person())) {
            case Relay.Stocked.Taken() -> answer(HttpStatus.OK, Map.of("slips", planned.get().slips()));
            case Relay.Stocked.Refused(var status, var because) -> answer(status == 409 || status == 410 ? HttpStatus.valueOf(status) : HttpStatus.UNPROCESSABLE_CONTENT, Map.of("detail", because));
            case Relay.Stocked.Away() -> answer(HttpStatus.SERVICE_UNAVAILABLE, Map.of());
        };
    }

    private static Map<String, Object> line(SignSlips.OfLeaf leaf) {
        return Map.of("leaf", leaf.leaf(), "slips", leaf.slips().stream()
            .map(slip -> Map.of("leafSignature", TEXT.encodeToString(slip.leaf()), "admissionSignature", TEXT.encodeToString(slip.admission()))).toList());
    }

    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, Map<String, Object> body) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).body(body);
    }

    /** Says nothing about what was sent. */
    @ExceptionHandler({IllegalArgumentException.class, DateTimeException.class})
    ResponseEntity<Void> notOfTheProtocol() {
        return ResponseEntity.badRequest().build();
    }
}
