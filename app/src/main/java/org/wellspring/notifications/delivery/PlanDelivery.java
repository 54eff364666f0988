package org.wellspring.notifications.delivery;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TimeSpan;

/** Sets a person's next delivery, or moves it when their roster or their wishes have moved. */
@Component
public class PlanDelivery {
    /** A delivery at the very end of its window could start after it. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final NextTime next;
    private final Dues dues;
    private final Clock clock;
    private final RandomGenerator chance = new SecureRandom();

    PlanDelivery(NextTime next, Dues dues, Clock clock) {
        this.next = next;
        this.dues = dues;
        this.clock = clock;
    }

    @Transactional public void look(PersonId person) {
        var now = clock.instant();
        var window = next.window(person, now);
        var due = dues.of(person);
        if (due.isPresent() && due.get().isAfter(now) && window.stream().noneMatch(open -> open.contains(due.get()))) {
            dues.drop(person);
        }
        window.filter(open -> next.errand(person, open.from()).isPresent()).ifPresent(open -> dues.set(person, within(open)));
    }

    /** A moment of the window drawn at random, so that a ward's phones do not light up together. */
    private Instant within(TimeSpan window) {
        long seconds = Math.max(0, window.length().minus(MARGIN).toSeconds());
        return window.from().plusSeconds(seconds == 0 ? 0 : chance.nextLong(seconds));
    }
}
