package org.wellspring.relay.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.leaf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Profile;
import org.wellspring.figures.ledger.Charge;
import org.wellspring.relay.AppHalf;
import org.wellspring.relay.RelayUnderTest;
import org.wellspring.relay.device.Device;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.device.SealedEnvelope;
import org.wellspring.relay.keys.SealingKeys;
import org.wellspring.relay.ledger.Charges;
import org.wellspring.relay.ledger.Soundness;
import org.wellspring.relay.release.Release;
import org.wellspring.relay.release.Release.AskLine;
import org.wellspring.relay.release.Release.BandLine;
import org.wellspring.relay.release.Release.DidLine;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** What a closed week says, and what it never says. */
class CloseTests {
    /** The week that the first pulse of the medium profile closes with. */
    private static final Week PULSE_WEEK = START.plus(3);
    private static final String PULSE = "pulse-2026-08-24";

    private final RelayUnderTest relay = new RelayUnderTest();
    private SignedDocument notice;

    @BeforeEach void declare() {
        notice = relay.declared(relay.app.draft(0, Profile.MEDIUM, "", leaf("leaf-a", 341, "Ward 4"), leaf("leaf-b", 30, "Ward 5", "Day unit")));
        relay.during(START);
    }

    @AfterEach void stop() {
        relay.close();
    }

    @Test void aPulseIsReleasedOnceWithNoiseForTheWholeOrganisation() {
        relay.during(PULSE_WEEK);
        send(PULSE_WEEK, "leaf-a", 25, Says.answered(PULSE, 1));
        send(PULSE_WEEK, "leaf-b", 15, Says.answered(PULSE, 0));

        relay.close(PULSE_WEEK);

        var release = relay.releases().getLast();
        assertThat(release.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.wave()).isEqualTo(PULSE);
            assertThat(figure.leaf()).isEqualTo("organisation");
            assertThat(figure.eligible()).isEqualTo(371);
            assertThat(figure.indicator()).isEqualTo("heavy");
            assertThat(figure.sigma2()).isEqualTo(Rational.of(75));
            assertThat(figure.cells().get(0)).isBetween(15L - 90, 15L + 90);
            assertThat(figure.cells().get(1)).isBetween(25L - 90, 25L + 90);
        });
        assertThat(release.ledger()).isEqualTo(new Release.Spent("0.0133", "0.0133"));
        assertThat(relay.get("/releases").body()).isEqualTo(relay.get("/releases").body());
    }

    @Test void aBatteryIsReleasedOnceForEachIndicatorAndOnlyWhatItAsked() {
        var draft = relay.app.draft(1, Profile.MEDIUM, "", leaf("leaf-a", 341, "Ward 4"), leaf("leaf-b", 30, "Ward 5", "Day unit"));
        notice = relay.declared(AppHalf.withBattery(draft, 1, "cbi.work.50", "cbi.client.50"));
        var week = START.plus(5);
        relay.during(week);
        send(week, "leaf-a", 20, says(week, "10"));
        send(week, "leaf-b", 10, says(week, "1-"));
        send(week, "leaf-b", 5, says(week, "1"));
        send(week, "leaf-b", 5, says(week, "111"));
        send(week, "leaf-b", 5, says(week, "1x"));

        relay.close(week);

        var release = relay.releases().getLast();
        assertThat(release.figures()).extracting(figure -> figure.indicator()).containsExactly("cbi.work.50", "cbi.client.50");
        assertThat(release.figures()).allSatisfy(figure -> assertThat(figure.sigma2()).isEqualTo(Rational.of(12)));
        assertThat(release.figures().get(0).cells().get(1)).isBetween(30L - 36, 30L + 36);
        assertThat(release.figures().get(1).cells().get(0)).isBetween(20L - 36, 20L + 36);
        assertThat(release.ledger().charged()).isEqualTo("0.1667");
        assertThat(release.figures().getFirst().eligible()).isEqualTo(371);
    }

    @Test void twoWavesThatCloseAtOnceAreChargedOneByOneAndReleasedTogether() {
        var draft = relay.app.draft(1, Profile.MEDIUM, "", leaf("leaf-a", 341, "Ward 4"), leaf("leaf-b", 30, "Ward 5", "Day unit"));
        notice = relay.declared(AppHalf.withBattery(draft, 3, "cbi.work.50"));
        var week = START.plus(7);
        relay.during(week);
        send(week, "leaf-a", 60, new Says(Map.of("battery-" + week, "1", "pulse-" + week, "0"), List.of(), List.of(), Map.of()));

        relay.close(week);

        var release = relay.releases().getLast();
        assertThat(release.figures()).extracting(figure -> figure.kind()).containsExactlyInAnyOrder("pulse", "battery");
        assertThat(release.ledger().charged()).isEqualTo("0.1800");
        assertThat(relay.bean(Charges.class).ledger().charges()).extracting(Charge::week).containsExactly(PULSE_WEEK, week, week);
    }

    @Test void aClockSetBackOpensNothingAgainAndReleasesNothingTwice() {
        send(START, "leaf-a", 3, Says.NOTHING.reporting("unsafe"));
        relay.close(START);
        var released = relay.documents("/releases");

        relay.during(START);
        var late = relay.post(relay.app.device(notice, START, "leaf-a").envelope(Says.NOTHING.reporting("unsafe")));
        relay.bean(CloseDue.class).closeDue();
        relay.close(START);

        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(relay.documents("/releases")).isEqualTo(released);
        assertThat(relay.jdbc().sql("select (select count(*) from relay.envelope_even) + (select count(*) from relay.envelope_odd)").query(Integer.class).single()).isZero();
    }

    private static Says says(Week week, String letters) {
        return new Says(Map.of("battery-" + week, letters), List.of(), List.of(), Map.of());
    }

    @Test void releasesFormAChainWithOneForEveryWeek() {
        relay.close(PULSE_WEEK);

        var documents = relay.documents("/releases");
        assertThat(relay.releases()).extracting(Release::monday).containsExactly(START, START.plus(1), START.plus(2), PULSE_WEEK);
        assertThat(relay.releases()).extracting(Release::number).containsExactly(1, 2, 3, 4);
        assertThat(relay.releases().get(2).previous()).isEqualTo(documents.get(1).head());
        assertThat(relay.documents("/releases?after=3")).containsExactly(documents.get(3));
        assertThat(relay.releases()).allMatch(release -> release.notice().equals(notice.head()));
    }

    @Test void nothingIsReleasedWhileAWeekIsOpen() {
        send(START, "leaf-a", 5, Says.NOTHING.reporting("unsafe"));
        relay.clock.moveTo(START.closesAt(ZoneId.of(AppHalf.ZONE)).minusSeconds(1));

        relay.bean(CloseDue.class).closeDue();

        assertThat(relay.releases()).isEmpty();
        assertThat(relay.jdbc().sql("select count(*) from relay.closing").query(Integer.class).single()).isZero();
    }

    @Test void everyLeafAndKindHasABandWhoeverReported() {
        send(START, "leaf-a", 3, Says.NOTHING.reporting("unsafe", "missed-break"));
        send(START, "leaf-b", 12, Says.NOTHING.reporting("unsafe"));
        send(START, "leaf-b", 2, Says.NOTHING.reporting("missed-break", "made-up"));

        relay.close(START);

        assertThat(relay.releases().getFirst().bands()).containsExactly(
            new BandLine("leaf-a", "missed-break", "3-5"), new BandLine("leaf-a", "short-staffed", "0-2"), new BandLine("leaf-a", "unsafe", "3-5"),
            new BandLine("leaf-b", "missed-break", "0-2"), new BandLine("leaf-b", "short-staffed", "0-2"), new BandLine("leaf-b", "unsafe", "10+"));
        assertThat(relay.get("/releases").body()).doesNotContain("made-up");
    }

    @Test void anAskAppearsOnceThreePeopleOfOneLeafSupportIt() {
        send(START, "leaf-a", 3, Says.NOTHING.asking("relief.bay-3.nights", "two.supporters"));
        send(START, "leaf-b", 2, Says.NOTHING.asking("two.supporters", "relief.bay-3.nights"));
        send(START, "leaf-b", 3, Says.NOTHING.asking("Not An Ask", "no", "a".repeat(91), "<b>x</b>"));

        relay.close(START);

        assertThat(relay.releases().getFirst().asks()).containsExactly(
            new AskLine("leaf-a", "relief.bay-3.nights", "3-5"), new AskLine("leaf-a", "two.supporters", "3-5"));
    }

    @Test void aVerdictIsGivenFromTenAnswers() {
        send(START, "leaf-a", 7, Says.NOTHING.judging("relief", "yes"));
        send(START, "leaf-a", 2, Says.NOTHING.judging("relief", "no"));
        send(START, "leaf-a", 1, Says.NOTHING.judging("relief", "mixed"));
        send(START, "leaf-b", 9, Says.NOTHING.judging("relief", "no"));
        send(START, "leaf-b", 4, Says.NOTHING.judging("relief", "perhaps"));

        relay.close(START);

        assertThat(relay.releases().getFirst().did()).containsExactly(new DidLine("leaf-a", "relief", "mostly-yes"));
    }

    @Test void onePersonCountsOnceHoweverManyEnvelopesCarryTheToken() {
        var device = device(START, "leaf-a");
        for (int again = 1; again <= 4; again++) {
            var admission = device(START, "leaf-a").admission();
            var envelope = SealedEnvelope.seal(device.keys(), admission, device.counted(), again, again == 4 ? Says.NOTHING.reporting("unsafe") : Says.NOTHING.reporting("missed-break"));
            assertThat(relay.post(envelope).statusCode()).isEqualTo(200);
        }
        send(START, "leaf-a", 2, Says.NOTHING.reporting("unsafe"));

        relay.close(START);

        assertThat(relay.releases().getFirst().bands()).contains(new BandLine("leaf-a", "unsafe", "3-5"), new BandLine("leaf-a", "missed-break", "0-2"));
    }

    @Test void whatDoesNotCarryATokenOfItsLeafIsNotCounted() {
        for (int forger = 0; forger < 5; forger++) {
            var device = device(START, "leaf-a");
            var ofOtherLeaf = device(START, "leaf-b").counted();
            var ofOtherWeek = device(START.plus(1), "leaf-a").counted();
            var token = switch (forger) {
                case 0, 1, 2 -> ofOtherLeaf;
                case 3 -> ofOtherWeek;
                default -> device.admission();
            };
            assertThat(relay.post(SealedEnvelope.seal(device.keys(), device.admission(), token, 1, Says.NOTHING.reporting("unsafe"))).statusCode()).isEqualTo(200);
        }

        relay.close(START);

        assertThat(relay.releases().getFirst().bands()).allMatch(line -> line.band().equals("0-2"));
    }

    @Test void rubbishInsideAnEnvelopeHarmsNobodyElse() {
        send(START, "leaf-a", 3, Says.NOTHING.reporting("unsafe"));
        for (var rubbish : new String[] {"", "{", "null", "[]", "{\"v\":1}", "{\"v\":1,\"counter\":1,\"leaf\":\"leaf-a\",\"token\":{\"prepared\":\"\",\"signature\":\"\"},\"answers\":{},\"kinds\":[\"unsafe\"],\"asks\":[],\"did\":{}}"}) {
            var device = device(START, "leaf-a");
            relay.post(SealedEnvelope.seal(device.keys(), device.admission(), 1, Wire.utf8(rubbish)));
        }
        for (var holes : new String[] {"\"kinds\":[null]", "\"kinds\":[[]]", "\"kinds\":null", "\"kinds\":[\"unsafe\"],\"kinds\":[\"unsafe\"]"}) {
            var device = device(START, "leaf-a");
            var text = new String(Wire.write(Map.of("v", 1, "counter", 1, "leaf", "leaf-a", "token", device.counted(), "answers", Map.of(), "kinds", List.of("unsafe"),
                "asks", List.of(), "did", Map.of())), StandardCharsets.UTF_8).replace("\"kinds\":[\"unsafe\"]", holes);
            relay.post(SealedEnvelope.seal(device.keys(), device.admission(), 1, Wire.utf8(text)));
        }
        var device = device(START, "leaf-a");
        relay.post(new SealedEnvelope(1, START, device.admission(), 1, device(START, "leaf-a").envelope(Says.NOTHING.reporting("unsafe")).sealed()));

        relay.close(START);

        assertThat(relay.releases().getFirst().bands()).contains(new BandLine("leaf-a", "unsafe", "3-5")).hasSize(6);
    }

    @Test void answersToAWaveOfAnotherWeekAreNotCounted() {
        relay.during(START.plus(2));
        send(START.plus(2), "leaf-a", 5, Says.answered(PULSE, 1));

        relay.close(START.plus(2));

        assertThat(relay.releases()).allMatch(release -> release.figures().isEmpty());
        assertThat(relay.bean(Charges.class).ledger().charges()).isEmpty();
    }

    @Test void theKeyOfAClosedWeekIsGoneAndSoAreItsEnvelopes() throws Exception {
        send(START, "leaf-a", 3, Says.NOTHING);

        relay.close(START);

        assertThat(relay.bean(SealingKeys.class).weeks()).containsExactly(START.plus(1), START.plus(2), START.plus(3));
        try (var files = Files.list(relay.keys)) {
            assertThat(files).noneMatch(file -> file.toString().contains(START.toString()));
        }
        assertThat(relay.jdbc().sql("select count(*) from relay.envelope_even").query(Integer.class).single()
            + relay.jdbc().sql("select count(*) from relay.envelope_odd").query(Integer.class).single()).isZero();
    }

    @Test void aWeekWhoseKeyWasLostIsReleasedEmptyAndCostsNothing() {
        relay.during(PULSE_WEEK);
        send(PULSE_WEEK, "leaf-a", 12, Says.answered(PULSE, 1).reporting("unsafe"));
        relay.bean(SealingKeys.class).destroy(PULSE_WEEK);

        relay.close(PULSE_WEEK);

        var release = relay.releases().getLast();
        assertThat(release.figures()).isEmpty();
        assertThat(release.bands()).isEmpty();
        assertThat(release.ledger()).isEqualTo(new Release.Spent("0.0000", "0.0000"));
    }

    @Test void aWaveThatTheLedgerRefusesIsNotDrawn() {
        relay.bean(Charges.class).add(new Charge(START, "battery-2026", Rational.of(99, 100)));
        relay.during(PULSE_WEEK);
        send(PULSE_WEEK, "leaf-a", 12, Says.answered(PULSE, 1).reporting("unsafe"));

        relay.close(PULSE_WEEK);

        assertThat(relay.releases().getLast().figures()).isEmpty();
        assertThat(relay.releases().getLast().bands()).contains(new BandLine("leaf-a", "unsafe", "10+"));
        assertThat(relay.releases().getLast().ledger()).isEqualTo(new Release.Spent("0.0000", "0.9900"));
    }

    @Test void aRestoredOlderBackupDrawsNothingAndSaysSo() throws Exception {
        relay.close(PULSE_WEEK);
        forgetNewest("release", "truncate relay.closing cascade");

        assertThatThrownBy(() -> relay.bean(CloseDue.class).closeDue()).isInstanceOf(Soundness.Unsound.class).hasMessageContaining("restored from an older backup");
        assertThat(relay.get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(relay.get("/health/ready").body()).contains("Restore the newest backup");
        assertThat(relay.declare(relay.app.draft(1, Profile.MEDIUM, "", leaf("leaf-a", 341, "Ward 4"))).statusCode()).isEqualTo(503);
        assertThat(relay.releases()).isEmpty();
    }

    @Test void aBackupFromBeforeTheChargeIsRecognisedAtTheNextStart() throws Exception {
        relay.close(PULSE_WEEK);
        forgetNewest("charge", "truncate relay.charge");

        relay.restart();

        assertThat(relay.get("/health/ready").statusCode()).isEqualTo(503);
        assertThatThrownBy(() -> relay.bean(CloseDue.class).closeDue()).hasMessageContaining("remembers charge 1 and release 4");
        assertThat(relay.get("/health/live").statusCode()).isEqualTo(200);
    }

    private void forgetNewest(String what, String statement) throws Exception {
        try (var owner = java.sql.DriverManager.getConnection(relay.database.url(), relay.database.owner().user(), relay.database.owner().password())) {
            owner.createStatement().execute(statement);
            assertThat(owner.createStatement().executeQuery("select from relay." + what).next()).isFalse();
        }
    }

    private Device device(Week week, String leaf) {
        return relay.app.device(notice, week, leaf);
    }

    private void send(Week week, String leaf, int people, Says says) {
        IntStream.range(0, people).forEach(_ -> assertThat(relay.post(device(week, leaf).envelope(says)).statusCode()).isEqualTo(200));
    }
}
