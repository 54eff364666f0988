package org.wellspring.launch.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.wellspring.figures.Week;
import org.wellspring.launch.Serve;
import org.wellspring.launch.person.Phone;
import org.wellspring.platform.MovedClock;
import org.wellspring.relay.close.CloseDue;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.device.SealedEnvelope;
import org.wellspring.relay.device.WeekKeys;
import org.wellspring.relay.signed.Wire;

/** The person's half alone, in the open last week of a bundle that was declared to it, at a time that this class moves. */
final class LoneRelay implements AutoCloseable {
    private static final Week START = Week.parse("2026-08-03");
    private static final ZoneId ZONE = ZoneId.of(Bundle.ZONE);
    private static final int MOST_LEAVES = 20;
    private static final int LEAF = 500;
    private static final int FEWEST = 20;

    private final SecureRandom random = new SecureRandom();
    private final Bundle bundle;
    private final Ground ground;
    private final MovedClock clock;
    private final Serve.Started started;
    private final Week week;
    private final Map<String, WeekKeys> keys;
    private final Map<String, String> answers;

    LoneRelay(Path programs, int people, PrintStream out) throws Exception {
        int leaves = Math.clamp(people / LEAF, 1, MOST_LEAVES);
        bundle = new Bundle(START, leaves, Math.max(FEWEST, people / leaves));
        week = bundle.lastWeek();
        ground = Ground.fresh(programs, Map.of("WELLSPRING_APP_KEY", bundle.appKey()));
        clock = new MovedClock(START.opensAt(ZONE).minus(Duration.ofDays(3)));
        started = new Serve(ground.settings(), clock, false).start(Serve.Halves.RELAY);
        Machine.printDatabase(context(), out);
        declare();
        var notice = Phone.notices(ground.settings().relay().url()).getFirst();
        keys = bundle.leaves().stream().collect(Collectors.toMap(leaf -> leaf, leaf -> WeekKeys.in(notice, week, leaf)));
        answers = bundle.wavesClosingWith(week).stream().collect(Collectors.toMap(wave -> wave, _ -> "1"));
        clock.moveTo(week.opensAt(ZONE).plus(Duration.ofDays(2)));
        context().getBean(CloseDue.class).closeDue();
    }

    private void declare() {
        var answer = new Letters(ground.settings().relay().url()).post("/declarations", Wire.write(bundle.declaration()));
        if (answer != 200) {
            throw new IllegalStateException("The relay did not take the declaration: " + answer);
        }
    }

    Letters letters() {
        return new Letters(ground.settings().relay().url());
    }

    DataSource database() {
        return context().getBean(DataSource.class);
    }

    Week week() {
        return week;
    }

    /** A person's envelope with tokens of its own: an answer, a report, a leaf. */
    byte[] envelope(int person) {
        var leaf = bundle.leaves().get(person % bundle.leaves().size());
        var says = new Says(answers, List.of(Bundle.KINDS.get(person % Bundle.KINDS.size())), List.of(), Map.of());
        return SealedEnvelope.seal(keys.get(leaf), bundle.admission(week).token(random), bundle.issuer(leaf, week).token(random), 1, says).body();
    }

    /** Moves the clock past the week's noon; returns once it is released. */
    Pace close(int envelopes) {
        var from = System.nanoTime();
        clock.moveTo(week.closesAt(ZONE).plusSeconds(1));
        context().getBean(CloseDue.class).closeDue();
        return new Pace(envelopes, Duration.ofNanos(System.nanoTime() - from));
    }

    private ApplicationContext context() {
        return java.util.Objects.requireNonNull(started.relay());
    }

    @Override public void close() throws Exception {
        started.stop().close();
        ground.close();
    }
}
