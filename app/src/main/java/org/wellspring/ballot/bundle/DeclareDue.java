package org.wellspring.ballot.bundle;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.ballot.SigningKey;
import org.wellspring.ballot.grid.Grid;
import org.wellspring.ballot.grid.Grids;
import org.wellspring.people.People;
import org.wellspring.platform.Installation;
import org.wellspring.privacy.spi.Relay;

/**
 * Declares bundles. A roll is kept before it is sent and counts only once the relay's notice repeats it, so that a lost answer,
 * a crash or a second attempt ends with one notice and the roll that belongs to it.
 */
@Component
class DeclareDue implements DeclareBundles {
    /** People get their tokens on a random earlier visit, so the notice is out well before. */
    private static final int DAYS_BEFORE = 10;

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Clock clock;
    private final People people;
    private final Grids grids;
    private final Bundles bundles;
    private final CallRoll callRoll;
    private final WriteDeclaration write;
    private final Relay relay;
    private final SigningKey signing;

    DeclareDue(Clock clock, People people, Grids grids, Bundles bundles, CallRoll callRoll, WriteDeclaration write, Relay relay, Installation installation) {
        this.clock = clock;
        this.people = people;
        this.grids = grids;
        this.bundles = bundles;
        this.callRoll = callRoll;
        this.write = write;
        this.relay = relay;
        this.signing = SigningKey.in(installation.data());
    }

    @Override public void declareDue() {
        oneAtATime.lock();
        try {
            grids.begun().ifPresent(this::declareDue);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void declareDue(Grid grid) {
        var next = grid.nextBundle(clock.instant());
        var due = due(next, grid);
        if ((due || bundles.unpublished().isPresent()) && relay.pull()) {
            confirm();
            if (due && !bundles.published(next)) {
                declare(next, grid);
            }
        }
    }

    private boolean due(int bundle, Grid grid) {
        var days = ChronoUnit.DAYS.between(grid.today(clock.instant()), grid.weeksOfBundle(bundle).getFirst().monday());
        return (days <= DAYS_BEFORE || bundles.firstPublished().isEmpty()) && !bundles.published(bundle);
    }

    private void declare(int bundle, Grid grid) {
        var roll = callRoll.call(bundle, grid);
        if (roll.empty()) {
            bundles.dropUnpublished(bundle);
            return;
        }
        var declaration = signing.sign(write.write(roll, grid, people.organisation().orElseThrow()));
        bundles.drawUp(roll, declaration);
        if (relay.declare(declaration) == Relay.Declared.PUBLISHED) {
            confirm();
        }
    }

    /** Tokens are given out only for what was drawn up here: a notice with other leaves, people or keys is not ours. */
    private void confirm() {
        bundles.all().stream().filter(drawn -> !drawn.published())
            .filter(drawn -> relay.declared(drawn.number()).filter(write.read(bundles.payload(drawn.number()))::equals).isPresent())
            .forEach(drawn -> bundles.publish(drawn.number()));
    }
}
