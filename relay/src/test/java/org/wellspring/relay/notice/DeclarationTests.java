package org.wellspring.relay.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.leaf;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.AppHalf;
import org.wellspring.relay.AppHalf.Draft;
import org.wellspring.relay.Issuer;
import org.wellspring.relay.RelayUnderTest;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** What may not be declared, whoever asks; nothing here is ever published. */
class DeclarationTests {
    private static final RelayUnderTest RELAY = new RelayUnderTest();

    @AfterAll static void stop() {
        RELAY.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void againstTheRules(String what, int status, String says, Consumer<Draft> spoil) {
        var draft = RELAY.app.draft(0, Profile.MEDIUM, "", leaf("leaf-a", 310, "Ward 4"), leaf("leaf-b", 30, "Ward 5", "Day unit"));
        spoil.accept(draft);

        var answer = RELAY.declare(draft);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains(says);
        nothingIsPublished();
    }

    static List<Arguments> againstTheRules() {
        return List.of(
            rule("aLeafOfNineteen", 422, "Join it with a neighbour", d -> d.inEveryLeaf(0, "eligible", 19).with("staff", 49)),
            rule("aSumThatIsNotStaff", 422, "Make them agree", d -> d.with("staff", 341)),
            rule("aKeyUsedForTwoLeaves", 422, "A key is used twice", d -> d.leaf(0, 0).put("key", d.leaf(0, 1).get("key"))),
            rule("aKeyUsedForTwoWeeks", 422, "A key is used twice", d -> d.leaf(0, 0).put("key", d.leaf(1, 0).get("key"))),
            rule("anAdmissionKeyThatCounts", 422, "A key is used twice", d -> d.week(0).put("admission", d.leaf(0, 0).get("key"))),
            rule("aKeyOfFifteenHundredBits", 422, "2048 bits", d -> d.leaf(0, 0).put("key", "A".repeat(300) + Issuer.number(0).modulus().substring(300))),
            rule("aKeyThatIsNoBase64", 422, "2048 bits", d -> d.leaf(0, 0).put("key", "***")),
            rule("weeksOfAnotherBundle", 422, "Declare exactly these", d -> d.with("bundle", 1)),
            rule("threeWeeks", 422, "Declare exactly these", d -> d.with("weeks", List.of(d.week(0), d.week(1), d.week(2)))),
            rule("aTeamInTwoLeaves", 422, "A team is in two leaves", d -> d.inEveryLeaf(0, "teams", List.of("Ward 5"))),
            rule("oneLeafTwice", 422, "listed twice", d -> d.inEveryLeaf(0, "id", "leaf-b")),
            rule("noLeafAtAll", 422, "has no leaf", d -> d.week(0).put("leaves", List.of())),
            rule("aLeafThatChangesWithinTheBundle", 409, "changes within the bundle", d -> d.leaf(2, 0).put("teams", List.of("Ward 9"))),
            rule("aJoinedLeafThatPartsWithinTheQuarter", 409, "within a quarter", d -> { d.leaf(2, 1).put("id", "leaf-c"); d.leaf(2, 1).put("teams", List.of("Ward 5")); }),
            rule("aWaveWithLessNoise", 422, "Declare what the grid plans", d -> wave(d, 3).put("sigma2", "1")),
            rule("aWaveInTheWrongWeek", 422, "Declare what the grid plans", d -> d.week(1).put("waves", List.of(wave(d, 3)))),
            rule("aWaveOfAnotherKind", 422, "Declare what the grid plans", d -> wave(d, 3).put("kind", "battery")),
            rule("aBatteryWithLessNoise", 422, "Declare what the grid plans", d -> battery(d).put("sigma2", "5")),
            rule("aBatteryWithoutIndicators", 422, "Declare what the grid plans", d -> battery(d).put("indicators", List.of())),
            rule("aBatteryThatNamesAnIndicatorTwice", 422, "Declare what the grid plans", d -> battery(d, "cbi.work.50", "cbi.work.50")),
            rule("aBatteryOfTwentyOneIndicators", 422, "Declare what the grid plans", d -> battery(d, IntStream.range(0, 21).mapToObj(i -> "i" + i).toArray(String[]::new))),
            rule("aBatteryWhoseQuestionsAreNotFixed", 422, "Declare what the grid plans", d -> battery(d).put("questions", "")),
            rule("aBatteryOfEachTeam", 422, "Declare what the grid plans", d -> battery(d).put("leaf", "team")),
            rule("twoBatteriesInAYear", 409, "52 weeks later", d -> { battery(d); AppHalf.withBattery(d, 2, "cbi.client.50"); }),
            rule("aHeadlineWithQuestionsOfItsOwn", 422, "Declare what the grid plans", d -> wave(d, 3).put("questions", "5".repeat(64))),
            rule("oneWaveTwice", 422, "Declare what the grid plans", d -> d.week(3).put("waves", List.of(wave(d, 3), wave(d, 3)))),
            rule("aPulseThatWouldTellTooLittle", 409, "told only to 12 points either way", d -> d.inEveryLeaf(0, "eligible", 170).with("staff", 200)),
            rule("anUnknownRelease", 409, "newest release", d -> d.with("knownRelease", "0".repeat(64))),
            rule("anotherVersion", 400, "version 1", d -> d.with("v", 2)),
            rule("anUnknownProfile", 400, "large, medium or small", d -> d.with("profile", "huge")),
            rule("anUnknownZone", 400, "Europe/London", d -> d.with("zone", "Europe/Atlantis")),
            rule("aStartOnATuesday", 400, "protocol", d -> d.with("start", "2026-08-04")),
            rule("aKindTwice", 400, "different short words", d -> d.with("kinds", List.of("unsafe", "unsafe"))),
            rule("aKindWithSpaces", 400, "different short words", d -> d.with("kinds", List.of("not a word"))),
            rule("aLeafNamedOrganisation", 400, "A leaf needs an id", d -> d.inEveryLeaf(0, "id", "organisation")),
            rule("anUnknownField", 400, "protocol", d -> d.with("createdAt", "2026-07-29")),
            rule("aMissingField", 400, "protocol", d -> d.fields.remove("staff")),
            rule("aNumberAsText", 400, "protocol", d -> d.with("staff", "71")));
    }

    @Test void aDeclarationSignedBySomebodyElseIsRefused() {
        var stranger = new AppHalf();
        var document = stranger.sign(stranger.draft(0, Profile.MEDIUM, "", leaf("leaf-a", 341, "Ward 4")));

        assertThat(RELAY.post("/declarations", Wire.write(document)).statusCode()).isEqualTo(403);
        nothingIsPublished();
    }

    @Test void aDeclarationChangedAfterItWasSignedIsRefused() {
        var payload = Wire.write(RELAY.app.draft(0, Profile.MEDIUM, "", leaf("leaf-a", 341, "Ward 4")).fields);

        var answer = declare(RELAY.app.sign(payload, signed -> new String(signed).replace("Ward 4", "Ward 5").getBytes()));

        assertThat(answer.statusCode()).isEqualTo(403);
        nothingIsPublished();
    }

    @Test void whatIsNotADocumentIsRefusedWithoutBeingRepeated() {
        assertThat(RELAY.post("/declarations", "{\"payload\":\"canary-7c1\"}".getBytes()).body()).doesNotContain("canary-7c1").contains("protocol");
        assertThat(RELAY.post("/declarations", "canary-7c1".getBytes()).statusCode()).isEqualTo(400);
        assertThat(declare(RELAY.app.sign("{\"v\":\"canary-7c1\"}".getBytes(), bytes -> bytes)).body()).doesNotContain("canary-7c1").contains("protocol");
    }

    private static HttpResponse<String> declare(SignedDocument document) {
        return RELAY.post("/declarations", Wire.write(document));
    }

    private static void nothingIsPublished() {
        assertThat(RELAY.documents("/notices")).isEmpty();
        assertThat(RELAY.get("/notices/0").statusCode()).isEqualTo(404);
        assertThat(RELAY.bean(Weeks.class).find(START)).isEmpty();
    }

    private static Arguments rule(String what, int status, String says, Consumer<Draft> spoil) {
        return Arguments.of(what, status, says, spoil);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> battery(Draft draft, String... indicators) {
        AppHalf.withBattery(draft, 1, indicators.length == 0 ? new String[] {"cbi.work.50"} : indicators);
        return ((List<Map<String, Object>>) draft.week(1).get("waves")).getLast();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> wave(Draft draft, int week) {
        return ((List<Map<String, Object>>) draft.week(week).get("waves")).getFirst();
    }
}
