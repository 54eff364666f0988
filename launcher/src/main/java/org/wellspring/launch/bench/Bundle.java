package org.wellspring.launch.bench;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.notice.Declaration;
import org.wellspring.relay.signed.Ed25519;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** Four weeks as an organisation's half declares them, with the keys it signs tokens with. */
final class Bundle {
    static final String ZONE = "Europe/London";
    static final List<String> KINDS = List.of("missed-break", "short-staffed", "overran", "unsafe", "equipment", "paperwork", "helped-time", "helped-team");
    private static final String ADMISSION = "admission";

    private final KeyPair signing = ed25519();
    private final Map<String, Issuer> issuers = new ConcurrentHashMap<>();
    private final Calendar calendar;
    private final List<String> leaves;
    private final int eligible;

    /** @param eligible people in each leaf */
    Bundle(Week start, int leaves, int eligible) {
        this.calendar = new Calendar(Profile.forStaff(leaves * eligible), start);
        this.leaves = IntStream.range(0, leaves).mapToObj("leaf-%08x"::formatted).toList();
        this.eligible = eligible;
        calendar.weeksOfBundle(0).parallelStream().forEach(week -> Stream.concat(Stream.of(ADMISSION), this.leaves.stream()).parallel()
            .forEach(purpose -> issuers.put(purpose + week, Issuer.make())));
    }

    /** What a relay is told to believe, as {@code WELLSPRING_APP_KEY}. */
    String appKey() {
        return Ed25519.text(signing.getPublic());
    }

    List<String> leaves() {
        return leaves;
    }

    /** The week in which the pulse closes. */
    Week lastWeek() {
        return calendar.weeksOfBundle(0).getLast();
    }

    List<String> wavesClosingWith(Week week) {
        return calendar.wavesClosingWith(week).stream().map(wave -> wave.id()).toList();
    }

    Issuer admission(Week week) {
        return issuers.get(ADMISSION + week);
    }

    Issuer issuer(String leaf, Week week) {
        return issuers.get(leaf + week);
    }

    SignedDocument declaration() {
        var weeks = calendar.weeksOfBundle(0).stream().map(this::declared).toList();
        return signed(Wire.write(new Declaration(1, "Bench Hospital", ZONE, calendar.start(), 0, leaves.size() * eligible, calendar.profile().code(), "", weeks, KINDS)));
    }

    private Declaration.DeclaredWeek declared(Week week) {
        var waves = calendar.wavesClosingWith(week).stream().map(wave -> new Declaration.Wave(wave.id(), wave.kind(), wave.level().code(), List.of("heavy"), "", wave.sigma2())).toList();
        return new Declaration.DeclaredWeek(week, admission(week).modulus(), leaves.stream().map(leaf ->
            new Declaration.Leaf(leaf, "Ward " + leaf, List.of("Ward " + leaf), eligible, issuer(leaf, week).modulus())).toList(), waves, List.of());
    }

    private SignedDocument signed(byte[] payload) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(signing.getPrivate());
            signature.update(payload);
            return SignedDocument.of(payload, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair ed25519() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
