package org.wellspring.ballot.bundle;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.grid.Grid;
import org.wellspring.ballot.grid.Grids;
import org.wellspring.figures.Week;
import org.wellspring.privacy.spi.Counting;

/** Says since when answers count, or why not yet and from when. */
@Component
class CountingNow implements Counting {
    /** Whoever has signed in by now counts at the latest in the bundle after the next: it begins more than four weeks from now. */
    private static final int BUNDLES_AHEAD = 2;

    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Instant.EPOCH, new CannotYet(Reason.NOT_SET_UP, Optional.empty())));
    private final Clock clock;
    private final Grids grids;
    private final Bundles bundles;
    private final CallRoll callRoll;

    CountingNow(Clock clock, Grids grids, Bundles bundles, CallRoll callRoll) {
        this.clock = clock;
        this.grids = grids;
        this.bundles = bundles;
        this.callRoll = callRoll;
    }

    private record Known(Instant minute, State state) {}

    @Override public State state() {
        return bundles.firstPublished().<State>map(Counts::new).orElseGet(this::cannotYet);
    }

    /** Worked out at most once a minute: everybody's Today asks. */
    private State cannotYet() {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        return known.updateAndGet(before -> before.minute().equals(minute) ? before : new Known(minute, workedOut())).state();
    }

    private State workedOut() {
        var grid = grids.current();
        if (grid.isEmpty()) {
            return new CannotYet(Reason.NOT_SET_UP, Optional.empty());
        }
        var drawn = bundles.unpublished().filter(first -> clock.instant().isBefore(first.opensAt(grid.get().zone())));
        if (drawn.isPresent()) {
            return new CannotYet(Reason.RELAY_AWAY, drawn);
        }
        var expected = expected(grid.get());
        return new CannotYet(expected.isPresent() ? Reason.WAITING : Reason.TOO_FEW_PEOPLE, expected);
    }

    private Optional<Week> expected(Grid grid) {
        var next = grid.nextBundle(clock.instant());
        return IntStream.rangeClosed(next, next + BUNDLES_AHEAD).filter(bundle -> !callRoll.call(bundle, grid).empty()).boxed()
            .findFirst().map(bundle -> grid.weeksOfBundle(bundle).getFirst());
    }
}
