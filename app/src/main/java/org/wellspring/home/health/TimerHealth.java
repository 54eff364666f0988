package org.wellspring.home.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.web.HealthPart;
import org.wellspring.web.Text;

/** Whether what is due gets done: timers, and listeners to events, which are asked again until they succeed. */
@Component
@Order(2)
class TimerHealth implements HealthPart {
    /** They are looked at every five seconds; a busy machine may take its time. */
    private static final Duration LATE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    TimerHealth(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override public Health now(Text text) {
        var now = clock.instant();
        return in(text, new State(last().map(at -> Duration.between(at, now)), failing(), late(now.minus(LATE)), unheard(now.minus(LATE))));
    }

    static Health in(Text text, State state) {
        var name = text.of("home.health.timers");
        if (state.late() > 0) {
            return new Health(name, false, text.of("home.health.timers.late", "count", state.late()));
        }
        if (!state.failing().isEmpty()) {
            return new Health(name, false, text.of("home.health.timers.failing", "names", String.join(", ", state.failing())));
        }
        if (state.unheard() > 0) {
            return new Health(name, false, text.of("home.health.timers.unheard", "count", state.unheard()));
        }
        return new Health(name, true, state.sinceLast().map(age -> text.of("home.health.timers.well", "age", Ages.of(age, text))).orElseGet(() -> text.of("home.health.timers.none")));
    }

    private Optional<Instant> last() {
        return jdbc.sql("select max(last_success) from scheduled_tasks").query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    private List<String> failing() {
        return jdbc.sql("select distinct task_name from scheduled_tasks where consecutive_failures > 0 order by task_name").query(String.class).list();
    }

    private int late(Instant before) {
        return jdbc.sql("select count(*) from scheduled_tasks where not picked and execution_time < :before").param("before", before.atOffset(ZoneOffset.UTC)).query(Integer.class).single();
    }

    private int unheard(Instant before) {
        return jdbc.sql("select count(*) from event_publication where completion_date is null and publication_date < :before")
            .param("before", before.atOffset(ZoneOffset.UTC)).query(Integer.class).single();
    }

    /**
     * @param sinceLast since a timer last ran well; empty before the first
     * @param failing names of timers whose last run failed
     * @param late timers that should have run minutes ago
     * @param unheard events that a listener has not taken for minutes
     */
    record State(Optional<Duration> sinceLast, List<String> failing, int late, int unheard) {}
}
