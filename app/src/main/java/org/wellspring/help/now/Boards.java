package org.wellspring.help.now;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wellspring.help.contacts.Colleagues;
import org.wellspring.help.numbers.Numbers;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;

/** Keeps the last board that could be read. A minute is soon enough for a number that changed. */
@Component
public class Boards {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(Boards.class);

    private final Numbers numbers;
    private final Colleagues colleagues;
    private final People people;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Kept kept = new Kept(new Board(ZoneOffset.UTC, List.of(), List.of(), Map.of()), null);

    Boards(Numbers numbers, Colleagues colleagues, People people, Clock clock) {
        this.numbers = numbers;
        this.colleagues = colleagues;
        this.people = people;
        this.clock = clock;
    }

    Board board() {
        var now = clock.instant();
        if (!kept.freshAt(now) && reading.tryLock()) {
            try {
                kept = new Kept(read(), now);
            } catch (RuntimeException away) {
                LOG.warn("Help shows the last numbers it knew, because the database does not answer.");
                kept = new Kept(kept.board(), now);
            } finally {
                reading.unlock();
            }
        }
        return kept.board();
    }

    /** The next reader sees what was changed just now. */
    public void changed() {
        kept = new Kept(kept.board(), null);
    }

    private Board read() {
        var zone = people.organisation().map(Organisation::zone).orElse(ZoneOffset.UTC);
        return new Board(zone, numbers.all(), colleagues.all(), Map.of());
    }

    private record Kept(Board board, @Nullable Instant readAt) {
        boolean freshAt(Instant now) {
            return readAt != null && Duration.between(readAt, now).abs().compareTo(FRESH) < 0;
        }
    }
}
