package org.wellspring.people.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down without locking anybody out: the wait doubles with each failure, but only for one name tried from one
 * address, so that nobody can keep a colleague out from elsewhere. Kept in memory under a salt of the day; addresses are never
 * stored.
 */
@Component
class Throttle {
    private static final int FREE_TRIES = 4;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int REMEMBERED = 20_000;

    private record Failures(int count, Instant last) {
        Instant over() {
            var seconds = count < FREE_TRIES ? 0 : 1L << Math.min(count - FREE_TRIES, 20);
            return last.plusSeconds(Math.min(seconds, LONGEST.toSeconds()));
        }
    }

    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();
    private final Map<String, Failures> failures = new LinkedHashMap<>(64, 0.75f, true) {
        @Override protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };
    private byte[] salt = new byte[32];
    private @Nullable LocalDate saltDay;

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** How long this name has to wait at this address; zero when it may be tried now. */
    synchronized Duration left(String name, String address) {
        var before = failures.get(key(name, address));
        var now = clock.instant();
        return before == null || !before.over().isAfter(now) ? Duration.ZERO : Duration.between(now, before.over());
    }

    synchronized void failed(String name, String address) {
        failures.merge(key(name, address), new Failures(1, clock.instant()), (before, one) -> new Failures(before.count() + 1, one.last()));
    }

    synchronized void succeeded(String name, String address) {
        failures.remove(key(name, address));
    }

    private String key(String name, String address) {
        var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        if (!today.equals(saltDay)) {
            chance.nextBytes(salt);
            failures.clear();
            saltDay = today;
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update(address.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
