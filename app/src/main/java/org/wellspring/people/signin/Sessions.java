package org.wellspring.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.wellspring.platform.PersonId;

/** Who is signed in on a request. A session holds the person's id and nothing else about them. */
@Component
public class Sessions {
    static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String CONFIRMED_UNTIL = "confirmed-until";
    /** How long a fresh proof of who somebody is opens the administrator area. */
    private static final Duration CONFIRMED_FOR = Duration.ofMinutes(10);

    private final FindByIndexNameSessionRepository<?> stored;
    private final FirstSignIn first;
    private final Clock clock;

    Sessions(FindByIndexNameSessionRepository<?> stored, FirstSignIn first, Clock clock) {
        this.stored = stored;
        this.first = first;
        this.clock = clock;
    }

    /** Signs the person in on this browser, under a session id nobody has seen before. */
    public void begin(HttpServletRequest request, PersonId person) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setAttribute(PERSON, person.toString());
        first.happened(person);
        confirm(request);
    }

    public Optional<PersonId> person(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) instanceof String id ? Optional.of(new PersonId(UUID.fromString(id))) : Optional.empty();
    }

    /** Whether the person proved who they are in the last ten minutes. */
    boolean confirmed(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(CONFIRMED_UNTIL) instanceof Long until && clock.millis() < until;
    }

    void confirm(HttpServletRequest request) {
        request.getSession().setAttribute(CONFIRMED_UNTIL, clock.instant().plus(CONFIRMED_FOR).toEpochMilli());
    }

    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Signs the person out everywhere. */
    public void endAll(PersonId person) {
        stored.findByPrincipalName(person.toString()).keySet().forEach(stored::deleteById);
    }
}
