package org.wellspring.nation.rehearsal;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.device.SealedEnvelope;
import org.wellspring.relay.device.WeekKeys;
import org.wellspring.relay.keys.SealingKey;
import org.wellspring.relay.notice.Declaration;
import org.wellspring.relay.signed.Wire;
import org.wellspring.relay.token.Token;

/**
 * A made-up nation in one week: what is declared about it, and what its people seal.
 *
 * @param leaves how many there are
 * @param eligible people in each of them
 * @param indicators how many two-class questions one wave asks in every leaf
 * @param sealing X25519 public key of the week
 */
public record Nation(int leaves, int eligible, int indicators, Issuers issuers, String sealing) implements Serializable {
    public static final Week WEEK = Week.parse("2026-08-24");
    public static final String WAVE = "battery-" + WEEK;
    /** As much noise for each indicator as the profiles set aside: rho 1/6 for twenty. */
    private static final int SIGMA2_EACH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Nation of(int leaves, int eligible, int indicators, SealingKey sealing) {
        return new Nation(leaves, eligible, indicators, Issuers.forLeaves(leaves), sealing.publicText());
    }

    /** As the protocol has it; about one week alone. */
    public byte[] notice() {
        var wave = new Declaration.Wave(WAVE, "battery", "team", IntStream.range(0, indicators).mapToObj("statement.%d"::formatted).toList(), "", Rational.of(SIGMA2_EACH * indicators));
        var week = new Declaration.DeclaredWeek(WEEK, issuers.modulus(0), IntStream.range(0, leaves)
            .mapToObj(leaf -> new Declaration.Leaf(name(leaf), "Team " + leaf, List.of("Team " + leaf), eligible, issuers.modulus(leaf))).toList(), List.of(wave), List.of());
        var declaration = new Declaration(1, "Rehearsal", "Europe/London", WEEK, 0, leaves * eligible, "large", "", List.of(week), List.of("missed-break"));
        return Wire.write(Map.of("v", 1, "number", 1, "previous", "", "declaration", declaration, "sealing", Map.of(WEEK.toString(), sealing)));
    }

    public static String name(int leaf) {
        return "leaf-%05d".formatted(leaf);
    }

    /** A fresh token of a person of a leaf. */
    public Token token(int leaf) {
        return issuers.token(leaf, bytes(Token.PREPARED_BYTES));
    }

    /** What the relay would keep of an envelope that it let in. */
    public Row envelope(int leaf, Token counted, int counter, Says says) {
        return envelope(WEEK, leaf, counted, counter, says);
    }

    /** The same, sealed for any week. */
    public Row envelope(Week week, int leaf, Token counted, int counter, Says says) {
        var admission = Token.of(bytes(Token.PREPARED_BYTES), new byte[Token.SIGNATURE_BYTES]);
        var keys = new WeekKeys(week, name(leaf), "", "", sealing);
        return Row.of(admission, SealedEnvelope.seal(keys, admission, counted, counter, says));
    }

    /** The letters of person number {@code person}: three in ten heavy, one in ten no answer. */
    public String letters(long person) {
        return IntStream.range(0, indicators).mapToObj(place -> switch (Math.floorMod(Long.hashCode(person * 0x9e3779b97f4a7c15L + place * 0xbf58476d1ce4e5b9L) >>> 8, 10)) {
            case 0, 1, 2 -> "1";
            case 3 -> "-";
            default -> "0";
        }).collect(java.util.stream.Collectors.joining());
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
