package org.wellspring.ballot.tokens;

import java.time.DateTimeException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Visitor;

/** The counter where a signed-in person's device gets its blind signatures; see "Tokens" in docs/protocol.md. */
@RestController
@AllowedTo(Role.STAFF)
@RequestMapping("/ballot/tokens")
class TokenPages {
    private static final int MOST_WEEKS = 16;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final Offers offers;
    private final IssueTokens issue;

    TokenPages(Offers offers, IssueTokens issue) {
        this.offers = offers;
        this.issue = issue;
    }

    record Asked(List<AskedWeek> weeks) {
        Asked {
            weeks = List.copyOf(weeks);
        }
    }

    record AskedWeek(String monday, String leafBlinded, String admissionBlinded) {}

    @GetMapping ResponseEntity<Map<String, Object>> offered(Visitor visitor) {
        var all = offers.to(visitor.person());
        var mine = all.stream().filter(offer -> !offer.paper()).toList();
        var answer = new LinkedHashMap<String, Object>();
        if (mine.size() < all.size()) {
            answer.put("paper", true);
        }
        mine.stream().findFirst().ifPresent(offer -> answer.put("bundle", offer.bundle()));
        answer.put("weeks", mine.stream().map(offer -> Map.of("monday", offer.week().toString(), "leaf", offer.leaf())).toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    @PostMapping ResponseEntity<Map<String, Object>> sign(@RequestBody Asked asked, Visitor visitor) {
        var answers = issue.issue(visitor.person(), read(asked));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("weeks", answers.stream().map(TokenPages::line).toList()));
    }

    private static List<Blinded> read(Asked asked) {
        if (asked.weeks().size() > MOST_WEEKS) {
            throw new IllegalArgumentException("At most %d weeks in one request.".formatted(MOST_WEEKS));
        }
        return asked.weeks().stream().map(Blinded::read).toList();
    }

    private static Map<String, Object> line(IssueTokens.Answer answer) {
        return switch (answer) {
            case IssueTokens.Answer.Taken(var asked) -> Map.of("monday", asked.week().toString(), "taken", true);
            case IssueTokens.Answer.Signed(var asked, var leaf, var admission) -> Map.of("monday", asked.week().toString(),
                "leafSignature", TEXT.encodeToString(leaf), "admissionSignature", TEXT.encodeToString(admission));
        };
    }

    /** Says nothing about what was sent. */
    @ExceptionHandler({IllegalArgumentException.class, DateTimeException.class})
    ResponseEntity<Void> notOfTheProtocol() {
        return ResponseEntity.badRequest().build();
    }
}
