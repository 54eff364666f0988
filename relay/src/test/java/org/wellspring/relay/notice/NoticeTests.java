package org.wellspring.relay.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.leaf;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Rational;
import org.wellspring.figures.grid.Profile;
import org.wellspring.figures.ledger.Charge;
import org.wellspring.relay.AppHalf;
import org.wellspring.relay.AppHalf.Draft;
import org.wellspring.relay.AppHalf.LeafPlan;
import org.wellspring.relay.RelayUnderTest;
import org.wellspring.relay.keys.SealingKeys;
import org.wellspring.relay.keys.SigningKey;
import org.wellspring.relay.ledger.Charges;
import org.wellspring.relay.signed.Ed25519;
import org.wellspring.relay.signed.Wire;

/** What is published, and what later declarations are held to. */
class NoticeTests {
    private static final LeafPlan WARD = leaf("leaf-a", 341, "Ward 4");
    private static final LeafPlan JOINED = leaf("leaf-b", 30, "Ward 5", "Day unit");

    private final RelayUnderTest relay = new RelayUnderTest();

    @AfterEach void stop() {
        relay.close();
    }

    @Test void noticesFormAChainThatEveryoneReadsAlike() {
        relay.declared(draft(0, WARD, JOINED));
        relay.declared(draft(1, WARD, JOINED));

        var notices = relay.documents("/notices");

        var second = Wire.read(notices.get(1).payloadBytes(), Notice.class);
        assertThat(notices).allMatch(notice -> notice.isSignedBy(relay.bean(SigningKey.class).publicKey())).hasSize(2);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(notices.getFirst().head());
        assertThat(relay.get("/notices/1").body()).isEqualTo(new String(Wire.write(notices.get(1)), StandardCharsets.UTF_8));
        assertThat(relay.documents("/notices?after=1")).containsExactly(notices.get(1));
        assertThat(relay.get("/keys").body()).isEqualTo("{\"relay\":\"%s\"}".formatted(Ed25519.text(relay.bean(SigningKey.class).publicKey())));
    }

    @Test void theDeclarationStandsInItsNoticeByteForByte() {
        var draft = draft(0, WARD);
        var payload = new String(Wire.write(draft.fields), StandardCharsets.UTF_8).replace("\"v\":1", "\"v\" :  1");

        var answer = relay.post("/declarations", Wire.write(relay.app.sign(payload.getBytes(StandardCharsets.UTF_8), bytes -> bytes)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new String(relay.documents("/notices").getFirst().payloadBytes(), StandardCharsets.UTF_8)).contains("\"declaration\":" + payload);
    }

    @Test void aDeviceThatKnowsTheNewestNoticeDownloadsNothing() {
        relay.declared(draft(0, WARD));
        var tag = relay.get("/notices").headers().firstValue("ETag").orElseThrow();

        assertThat(relay.get("/notices", "If-None-Match", tag).statusCode()).isEqualTo(304);

        relay.declared(draft(1, WARD));
        assertThat(relay.get("/notices", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test void theSameDeclarationSentAgainGetsTheSameNotice() {
        var document = Wire.write(relay.app.sign(draft(0, WARD)));
        var first = relay.post("/declarations", document);
        relay.during(START);

        var again = relay.post("/declarations", document);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(relay.documents("/notices")).hasSize(1);
    }

    @Test void eachWeekHasASealingKeyThatOnlyThisAccountCanRead() throws Exception {
        relay.declared(draft(0, WARD));

        assertThat(relay.bean(SealingKeys.class).weeks()).containsExactly(START, START.plus(1), START.plus(2), START.plus(3));
        try (var files = java.nio.file.Files.list(relay.keys)) {
            assertThat(files).allSatisfy(file -> assertThat(java.nio.file.Files.getPosixFilePermissions(file))
                .isEqualTo(java.nio.file.attribute.PosixFilePermissions.fromString("rw-------")));
        }
    }

    @Test void aSecondDeclarationOfABundleIsRefused() {
        relay.declared(draft(0, WARD));

        refused(draft(0, WARD, JOINED).with("weeks", withFreshKeys(0, WARD, JOINED)), 409, "declared already");
    }

    @Test void aBundleThatHasBegunCanNoLongerBeDeclared() {
        relay.clock.moveTo(START.opensAt(ZoneId.of(AppHalf.ZONE)));

        refused(draft(0, WARD), 409, "has begun");
    }

    @Test void theGridHoldsForGood() {
        relay.declared(draft(0, WARD));

        refused(draft(1, WARD).with("zone", "Europe/Berlin"), 409, "Declare with these");
        assertThat(relay.declare(draft(1, WARD)).statusCode()).isEqualTo(200);
    }

    @Test void aKeyOfAnEarlierNoticeIsRefused() {
        relay.declared(draft(0, WARD));
        var draft = draft(1, WARD);
        draft.leaf(0, 0).put("key", relay.app.issuer("leaf-a", START).modulus());

        refused(draft, 409, "Make new keys");
    }

    @Test void aLeafIdKeepsItsMeaningForEver() {
        relay.declared(draft(0, WARD));

        refused(draft(1, leaf("leaf-a", 341, "Ward 9")), 409, "Give the new leaf a new id");
    }

    @Test void aJoinedLeafStaysForItsQuarterAndMayPartWithTheNext() {
        relay.declared(draft(2, WARD, JOINED));

        refused(draft(3, WARD, leaf("leaf-c", 30, "Ward 5"), leaf("leaf-d", 30, "Day unit")), 409, "within a quarter");
        assertThat(relay.declare(draft(4, WARD, leaf("leaf-e", 30, "Ward 5"), leaf("leaf-f", 30, "Day unit"))).statusCode()).isEqualTo(200);
    }

    @Test void teamsAreNotJoinedInTheMiddleOfAQuarter() {
        relay.declared(draft(0, WARD, leaf("leaf-c", 30, "Ward 5"), leaf("leaf-d", 30, "Day unit")));

        refused(draft(1, WARD, JOINED), 409, "within a quarter");
    }

    @Test void aWaveTheLedgerCannotPayIsNotAnnounced() {
        relay.bean(Charges.class).add(new Charge(START.plus(-10), "battery-2026", Rational.of(99, 100)));

        refused(draft(0, WARD), 409, "at most 1.0 is allowed");
        var without = draft(0, WARD);
        without.week(3).put("waves", List.of());
        assertThat(relay.declare(without).statusCode()).isEqualTo(200);
    }

    @Test void aYearKeepsTheProfileItBeganWith() {
        relay.declared(draft(0, WARD));

        refused(relay.app.draft(1, Profile.SMALL, "", WARD), 409, "begun with the medium profile");
        refused(relay.app.draft(12, Profile.LARGE, "", WARD), 409, "begun with the medium profile");
        assertThat(relay.declare(relay.app.draft(13, Profile.SMALL, "", WARD)).statusCode()).isEqualTo(200);
    }

    @Test void wavesThatAreAnnouncedCountBeforeTheyAreCharged() {
        relay.bean(Charges.class).add(new Charge(START.plus(-10), "battery-2026", Rational.of(98, 100)));
        relay.declared(draft(0, WARD));

        refused(draft(1, WARD), 409, "at most 1.0 is allowed");
    }

    @Test void nothingIsDeclaredOverALedgerThatWasTamperedWith() throws Exception {
        relay.bean(Charges.class).add(new Charge(START.plus(-10), "battery-2026", Rational.of(9, 100)));
        try (var owner = java.sql.DriverManager.getConnection(relay.database.url(), relay.database.owner().user(), relay.database.owner().password())) {
            owner.createStatement().execute("update relay.charge set rho = '1/100'");
        }

        refused(draft(0, WARD), 503, "Charge 1 of the privacy ledger is not what was written");
    }

    private Draft draft(int bundle, LeafPlan... leaves) {
        return relay.app.draft(bundle, Profile.MEDIUM, "", leaves);
    }

    private Object withFreshKeys(int bundle, LeafPlan... leaves) {
        return new AppHalf().draft(bundle, Profile.MEDIUM, "", leaves).fields.get("weeks");
    }

    private void refused(Draft draft, int status, String says) {
        var before = relay.documents("/notices");
        var answer = relay.declare(draft);

        assertThat(answer.body()).contains(says);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(relay.documents("/notices")).isEqualTo(before);
    }
}
