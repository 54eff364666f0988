package org.wellspring.relay.device;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.wellspring.relay.token.Token;

/** One person's device in one week: blinds two tokens, takes the signatures, fills envelopes with a growing counter. */
public final class Device {
    private final WeekKeys keys;
    private final BlindToken counting;
    private final BlindToken admitting;
    private @Nullable Token counted;
    private @Nullable Token admission;
    private int counter;

    private Device(WeekKeys keys, BlindToken counting, BlindToken admitting, int counter) {
        this.keys = keys;
        this.counting = counting;
        this.admitting = admitting;
        this.counter = counter;
    }

    public static Device withFreshTokens(WeekKeys keys, RandomGenerator random) {
        return new Device(keys, BlindToken.make(keys.leafKey(), random), BlindToken.make(keys.admission(), random), Counters.anywhere(random));
    }

    /** For the issuer, in base64url. */
    public String leafBlinded() {
        return counting.blinded();
    }

    /** For the issuer, in base64url. */
    public String admissionBlinded() {
        return admitting.blinded();
    }

    /** @throws IllegalArgumentException when a signature is not one of the notice's keys */
    public void receive(String leafSignature, String admissionSignature) {
        counted = counting.finish(leafSignature);
        admission = admitting.finish(admissionSignature);
    }

    /** The next envelope; it replaces the ones before. */
    public SealedEnvelope envelope(Says says) {
        return SealedEnvelope.seal(keys, admission(), counted(), ++counter, says);
    }

    public WeekKeys keys() {
        return keys;
    }

    public Token admission() {
        return received(admission);
    }

    public Token counted() {
        return received(counted);
    }

    private static Token received(@Nullable Token token) {
        if (token == null) {
            throw new IllegalStateException("The issuer has not signed this device's tokens yet.");
        }
        return token;
    }
}
