package org.wellspring;

import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.wellspring.platform.MovedClock;

/** A Wednesday morning in November; tests move on from there. */
@TestConfiguration(proxyBeanMethods = false)
public class TimeForTests {
    public static final Instant START = Instant.parse("2026-11-04T09:00:00Z");

    @Bean MovedClock clock() {
        return new MovedClock(START);
    }
}
