package org.wellspring.relay.close;

import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.relay.envelope.Overdue;
import org.wellspring.relay.keys.QuarterKeys;
import org.wellspring.relay.keys.SealingKeys;
import org.wellspring.relay.ledger.Soundness;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.notice.Weeks;
import org.wellspring.relay.release.Releases;

/** Closes every week whose noon has passed, oldest first. The relay asks it regularly; whoever moves the clock asks it at once. */
@Component
public class CloseDue implements Overdue {
    private static final Logger LOG = LoggerFactory.getLogger(CloseDue.class);

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Clock clock;
    private final Weeks weeks;
    private final Releases releases;
    private final SealingKeys keys;
    private final Soundness soundness;
    private final CloseWeek closeWeek;
    private final QuarterKeys quarters;

    CloseDue(Clock clock, Weeks weeks, Releases releases, SealingKeys keys, Soundness soundness, CloseWeek closeWeek, QuarterKeys quarters) {
        this.clock = clock;
        this.weeks = weeks;
        this.releases = releases;
        this.keys = keys;
        this.soundness = soundness;
        this.quarters = quarters;
        this.closeWeek = closeWeek;
    }

    /** @throws Soundness.Unsound when the database is not what this machine remembers */
    public void closeDue() {
        oneAtATime.lock();
        try {
            soundness.require();
            finishWhatWasReleased();
            weeks.unreleased().stream().filter(this::isDue).forEach(this::close);
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override public boolean makeRoomFor(Week week) {
        closeDue();
        return weeks.unreleased().stream().map(CountedWeek::week).noneMatch(open -> open.isBefore(week) && open.until(week) % 2 == 0);
    }

    private boolean isDue(CountedWeek week) {
        return !clock.instant().isBefore(week.week().closesAt(week.zone()));
    }

    private void close(CountedWeek week) {
        closeWeek.close(week);
        LOG.info("The week of {} is closed and released.", week.week());
    }

    /** What a kill between a release and the end of its close left over. */
    private void finishWhatWasReleased() {
        soundness.rememberNewest();
        keys.weeks().stream().filter(releases::hold).forEach(keys::destroy);
        releases.newestWeek().ifPresent(quarters::destroyEndedBy);
    }
}
