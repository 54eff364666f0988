package org.wellspring.relay.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.ZONE;
import static org.wellspring.relay.Ward.FULLY;
import static org.wellspring.relay.Ward.LAST_WEEK;
import static org.wellspring.relay.Ward.QUARTER;
import static org.wellspring.relay.Ward.answers;
import static org.wellspring.relay.Ward.code;
import static org.wellspring.relay.Ward.stock;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.relay.RelayUnderTest;
import org.wellspring.relay.Ward;
import org.wellspring.relay.close.CloseDue;
import org.wellspring.relay.device.SealedRating;
import org.wellspring.relay.keys.QuarterKeys;
import org.wellspring.relay.release.Release;
import org.wellspring.relay.release.Release.ClientLine;
import org.wellspring.relay.signed.Wire;

/** From printed cards to the bands that everyone can read, through the whole relay. */
class ClientRatingsTests {
    private final RelayUnderTest relay = new RelayUnderTest();
    private final Ward ward = new Ward(relay);

    @BeforeEach void declare() {
        ward.declareTheQuarter();
        assertThat(ward.print(stock(1, "Ward 4", 60)).statusCode()).isEqualTo(200);
        relay.during(LAST_WEEK);
    }

    @AfterEach void stop() {
        relay.close();
    }

    @Test void whatThirtyFivePeopleSayIsReleasedAsBands() {
        ward.rate(1, 0, 25, FULLY);
        ward.rate(1, 25, 34, answers("0", "3", "2", "-"));
        ward.send(ward.rating(1, 34, answers("1", "3", "3", "-"), true));

        relay.close(LAST_WEEK);

        assertThat(newest().clients()).containsExactly(new ClientLine("Ward 4", QUARTER, 14, "30-49", "0-9",
            Map.of("listened", "70-79", "explained", "90-100", "respected", "70-79", "time", "too-few")));
        assertThat(relay.get("/releases?after=12").body()).isEqualTo(relay.get("/releases?after=12").body());
    }

    @Test void twentyNineRatingsSayOnlyThatTheyAreUnderThirty() {
        ward.rate(1, 0, 29, FULLY);

        relay.close(LAST_WEEK);

        assertThat(newest().clients()).containsExactly(new ClientLine("Ward 4", QUARTER, 14, "under-30", "too-few", Map.of()));
    }

    @Test void nothingIsToldBeforeTheQuarterCloses() {
        ward.rate(1, 0, 40, FULLY);

        relay.close(LAST_WEEK.plus(-1));

        assertThat(relay.releases()).hasSize(12).allSatisfy(release -> assertThat(release.clients()).isEmpty());
        assertThat(relay.get("/releases").body()).doesNotContain("Ward 4", "listened");
    }

    @Test void severalStocksOfATeamAreCountedTogetherAndOthersApart() {
        ward.print(stock(2, "Ward 4", 40));
        ward.print(stock(3, "Ward 9", 40));
        ward.rate(1, 0, 20, FULLY);
        ward.rate(2, 0, 20, answers("3", "0", "0", "0"));
        ward.rate(3, 0, 3, FULLY);

        relay.close(LAST_WEEK);

        assertThat(newest().clients()).extracting(ClientLine::team).containsExactly("Ward 4", "Ward 9");
        assertThat(newest().clients()).extracting(ClientLine::ratings).containsExactly("30-49", "under-30");
        assertThat(newest().clients().getFirst().top()).containsEntry("listened", "90-100").containsEntry("explained", "50-59");
    }

    @Test void whatBreaksInsideASealCountsNothingAndHarmsNobodyElse() {
        var chance = new Random(20261026);
        var good = Wire.write(Map.of("v", 1, "answers", FULLY, "proxy", false, "easy", false));
        ward.rate(1, 0, 29, FULLY);
        for (int card = 29; card < 50; card++) {
            assertThat(ward.send(ward.hostile(1, card, spoiled(good, chance))).statusCode()).isEqualTo(200);
        }
        ward.send(ward.hostile(1, 50, Wire.utf8("{\"v\":1,\"answers\":{\"listened\":\"3\",\"explained\":\"3\",\"respected\":\"3\",\"time\":\"4\"},\"proxy\":false,\"easy\":false}")));
        ward.send(ward.hostile(1, 51, Wire.utf8("{\"v\":1,\"answers\":{\"listened\":\"3\"},\"proxy\":false,\"easy\":false}")));
        ward.send(ward.hostile(1, 52, Wire.utf8("[".repeat(500))));
        ward.send(new SealedRating(1, code(1, 53), ward.rating(1, 54, FULLY, false).sealed()));

        relay.close(LAST_WEEK);

        assertThat(newest().clients()).singleElement().satisfies(line -> assertThat(line.ratings()).isEqualTo("under-30"));
    }

    @Test void afterTheCloseNoCardNoRatingAndNoKeyIsLeft() throws Exception {
        ward.rate(1, 0, 40, FULLY);

        relay.close(LAST_WEEK);

        assertThat(relay.jdbc().sql("select (select count(*) from relay.stock) + (select count(*) from relay.card) + (select count(*) from relay.rating) "
            + "+ (select count(*) from relay.laid_aside_rating)").query(Integer.class).single()).isZero();
        try (var files = Files.list(relay.keys)) {
            assertThat(files).noneMatch(file -> file.toString().contains("quarter"));
        }
        assertThat(ward.ask(code(1, 3)).statusCode()).isEqualTo(404);
    }

    @Test void theNextQuartersCardsOutliveTheClose() {
        var next = QUARTER.plus(13);
        ward.declare(4);
        var stock = stock(5, "Ward 4", 40);
        stock.put("quarter", next.toString());
        assertThat(ward.print(stock).statusCode()).isEqualTo(200);
        ward.rate(1, 0, 30, FULLY);
        assertThat(ward.ask(code(5, 1)).statusCode()).isEqualTo(409);
        relay.clock.moveTo(next.opensAt(ZoneId.of(ZONE)).plus(Duration.ofHours(2)));
        var early = SealedRating.seal(Ward.id(5), relay.bean(QuarterKeys.class).of(next).orElseThrow().publicText(), code(5, 1), FULLY, false);
        assertThat(ward.send(early).statusCode()).isEqualTo(200);

        relay.close(LAST_WEEK);

        assertThat(newest().clients()).hasSize(1);
        assertThat(ward.ask(code(5, 1)).body()).contains("\"used\":true");
        assertThat(ward.send(early).statusCode()).isEqualTo(200);
    }

    @Test void aQuarterWhoseKeyWasLostIsNotCountedAndTakesNothing() {
        ward.rate(1, 0, 40, FULLY);
        var late = ward.rating(1, 41, FULLY, false);
        relay.bean(QuarterKeys.class).files().destroy(QUARTER);

        assertThat(ward.send(late).statusCode()).isEqualTo(410);
        assertThat(ward.print(stock(2, "Ward 4", 40)).body()).contains("was lost").contains("next quarter");
        relay.close(LAST_WEEK);

        assertThat(newest().clients()).isEmpty();
    }

    @Test void aQuarterWhoseLastWeekWasNeverDeclaredIsToldWithTheNextWeekThatCloses() {
        try (var other = new RelayUnderTest()) {
            var there = new Ward(other);
            there.declare(0);
            other.close(START.plus(3));
            there.print(stock(1, "Ward 4", 60));
            other.clock.moveTo(START.plus(11).opensAt(ZoneId.of(ZONE)));
            there.rate(1, 0, 31, FULLY);
            there.declare(4);

            other.close(START.plus(16));

            assertThat(other.releases()).hasSize(5);
            assertThat(other.releases().getLast().clients()).singleElement().satisfies(line -> assertThat(line.ratings()).isEqualTo("30-49"));
        }
    }

    @Test void whatWasRatedLiesInAnOrderThatIsChance() {
        ward.rate(1, 0, 40, FULLY);
        assertThat(codes("ctid")).isNotEqualTo(codes("code"));

        relay.bean(SealedRatings.class).forgetOrder();

        assertThat(codes("ctid")).hasSize(40).isEqualTo(codes("code"));
        assertThat(relay.jdbc().sql("select count(distinct xmin::text) from relay.rating").query(Integer.class).single()).isOne();
        assertThat(relay.jdbc().sql("select count(*) from relay.card where xmax::text <> '0'").query(Integer.class).single()).isZero();
    }

    @Test void aRestartInTheMiddleOfAQuarterLosesNothing() {
        ward.rate(1, 0, 20, FULLY);
        relay.restart();
        ward.rate(1, 20, 32, FULLY);

        relay.close(LAST_WEEK);
        relay.bean(CloseDue.class).closeDue();

        assertThat(newest().clients()).singleElement().satisfies(line -> assertThat(line.ratings()).isEqualTo("30-49"));
    }

    private List<String> codes(String order) {
        return relay.jdbc().sql("select encode(code, 'hex') from relay.rating order by " + order).query(String.class).list();
    }

    private Release newest() {
        return relay.releases().getLast();
    }

    private static byte[] spoiled(byte[] good, Random chance) {
        var text = new StringBuilder(new String(good, StandardCharsets.UTF_8));
        text.setCharAt(chance.nextInt(text.length()), "\u0000{}[]9x".charAt(chance.nextInt(7)));
        text.append(chance.nextBoolean() ? "}" : "x");
        return Wire.utf8(text.toString());
    }
}
