package org.wellspring.voice.ask;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

/** The organisation this half serves: its day, its pack, whose team is whose. Asked once for each request, kept for none after it. */
@Component
public class Here {
    private final People people;
    private final Clock clock;

    Here(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Today in the organisation's own time zone. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, organisation().map(Organisation::zone).orElse(ZoneOffset.UTC));
    }

    public String pack() {
        return organisation().map(Organisation::pack).orElse("mixed");
    }

    Optional<TeamId> teamOf(PersonId person) {
        return once("team of " + person, () -> people.teamOf(person, today()));
    }

    private Optional<Organisation> organisation() {
        return once("organisation", people::organisation);
    }

    @SuppressWarnings("unchecked")
    private static <T> Optional<T> once(String what, Supplier<Optional<T>> read) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read.get();
        }
        var name = Here.class.getName() + " " + what;
        if (!(request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Optional<?> known)) {
            var answer = read.get();
            request.setAttribute(name, answer, RequestAttributes.SCOPE_REQUEST);
            return answer;
        }
        return (Optional<T>) known;
    }
}
