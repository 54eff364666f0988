package org.wellspring.relay.tries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTests {
    private static final Instant NOW = Instant.parse("2026-08-03T09:00:00Z");
    private final Patience patience = new Patience(3, Duration.ofSeconds(20), NOW);

    @Test void afterTheLastTryItSaysHowLongToWait() {
        assertThat(IntStream.range(0, 3).mapToObj(_ -> patience.tryNow(NOW))).containsOnly(Duration.ZERO);

        assertThat(patience.tryNow(NOW.plusSeconds(5)).toSeconds()).isEqualTo(15);
        assertThat(patience.tryNow(NOW.plusSeconds(20))).isZero();
        assertThat(patience.tryNow(NOW.plusSeconds(20))).isPositive();
    }

    @Test void triesGrowAgainAndNeverBeyondTheFirstNumber() {
        IntStream.range(0, 3).forEach(_ -> patience.tryNow(NOW));

        assertThat(patience.isFull(NOW.plusSeconds(59))).isFalse();
        assertThat(patience.isFull(NOW.plusSeconds(60))).isTrue();
        assertThat(IntStream.range(0, 4).filter(_ -> patience.tryNow(NOW.plusSeconds(9_000)).isZero())).hasSize(3);
    }

    @Test void aClockThatIsSetBackLocksNobodyOut() {
        IntStream.range(0, 4).forEach(_ -> patience.tryNow(NOW));

        assertThat(patience.tryNow(NOW.minus(Duration.ofDays(400))).toSeconds()).isLessThanOrEqualTo(20);
        assertThat(patience.tryNow(NOW.minus(Duration.ofDays(400)).plusSeconds(20))).isZero();
    }
}
