package org.wellspring.relay.device;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.wellspring.figures.Week;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.token.Token;

/** One slip of paper: a code, two tokens for nobody in particular, and what is sealed under the code. */
public final class PaperSlip {
    /** Crockford's base32. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 16;

    private final String code;
    private final Device device;
    private final RandomGenerator random;

    private PaperSlip(String code, Device device, RandomGenerator random) {
        this.code = code;
        this.device = device;
        this.random = random;
    }

    /** @param code sixteen characters, as {@link #newCode} makes them */
    public static PaperSlip make(WeekKeys keys, String code, RandomGenerator random) {
        return new PaperSlip(code, Device.withFreshTokens(keys, random), random);
    }

    public static String newCode(RandomGenerator random) {
        return random.ints(LETTERS, 0, ALPHABET.length()).mapToObj(letter -> ALPHABET.substring(letter, letter + 1)).collect(Collectors.joining());
    }

    /** What a printed code is known by, in hex. */
    public static String codeHash(String code) {
        return Sha256.hex("wellspring/paper/1|" + code);
    }

    public String code() {
        return code;
    }

    /** For the issuer, in base64url. */
    public String leafBlinded() {
        return device.leafBlinded();
    }

    /** For the issuer, in base64url. */
    public String admissionBlinded() {
        return device.admissionBlinded();
    }

    /** @throws IllegalArgumentException when a signature is not one of the notice's keys */
    public void receive(String leafSignature, String admissionSignature) {
        device.receive(leafSignature, admissionSignature);
    }

    /** For the relay; other bytes each time. */
    public Sealed sealed() {
        var keys = device.keys();
        var nonce = new byte[SlipSeal.NONCE_BYTES];
        random.nextBytes(nonce);
        return new Sealed(codeHash(code), new SlipSeal(code, keys.monday()).seal(new Inside(1, keys.leaf(), device.counted(), device.admission()), nonce));
    }

    /** @throws IllegalArgumentException when this code does not open it */
    public static Inside open(String code, Week monday, String sealed) {
        return new SlipSeal(code, monday).open(sealed);
    }

    /**
     * @param code hash of the code
     * @param sealed base64url
     */
    public record Sealed(String code, String sealed) {}

    /** What a code opens. */
    public record Inside(int v, String leaf, Token token, Token admission) {
        /** The one envelope that a slip sends. */
        public SealedEnvelope envelope(WeekKeys keys, Says says) {
            return SealedEnvelope.seal(keys, admission, token, Counters.ofSlip(token), says);
        }
    }
}
