package org.wellspring.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
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

    /**
     * A browser somebody is signed in with; what kind of device it is, is not kept.
     *
     * @param handle stands for the session without giving it away
     * @param since to the hour
     * @param lastUsed to the hour
     */
    public record Place(String handle, Instant since, Instant lastUsed, boolean here) {}

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

    /** The person's sessions, newest use first. */
    public List<Place> of(HttpServletRequest request, PersonId person) {
        var mine = request.getSession().getId();
        return stored.findByPrincipalName(person.toString()).values().stream()
            .map(session -> new Place(handle(session.getId()), session.getCreationTime(), session.getLastAccessedTime(), session.getId().equals(mine)))
            .sorted(Comparator.comparing(Place::lastUsed).reversed().thenComparing(Place::handle)).toList();
    }

    /** Ends one of the person's sessions. */
    public void end(PersonId person, String handle) {
        stored.findByPrincipalName(person.toString()).keySet().stream().filter(id -> handle(id).equals(handle)).forEach(stored::deleteById);
    }

    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Signs the person out everywhere but in this browser. */
    public void endOthers(HttpServletRequest request, PersonId person) {
        var mine = request.getSession().getId();
        stored.findByPrincipalName(person.toString()).keySet().stream().filter(id -> !id.equals(mine)).forEach(stored::deleteById);
    }

    /** Signs the person out everywhere. */
    public void endAll(PersonId person) {
        stored.findByPrincipalName(person.toString()).keySet().forEach(stored::deleteById);
    }

    private static String handle(String id) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
