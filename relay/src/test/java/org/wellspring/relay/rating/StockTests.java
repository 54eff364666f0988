package org.wellspring.relay.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.ZONE;
import static org.wellspring.relay.Ward.FULLY;
import static org.wellspring.relay.Ward.code;
import static org.wellspring.relay.Ward.stock;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.figures.Week;
import org.wellspring.relay.RelayUnderTest;
import org.wellspring.relay.Ward;
import org.wellspring.relay.device.SealedRating;
import org.wellspring.relay.signed.Wire;

/** Cards from the printer to the one rating that each of them carries. */
class StockTests {
    private final RelayUnderTest relay = new RelayUnderTest();
    private final Ward ward = new Ward(relay);

    @BeforeEach void declare() {
        ward.declare(0);
        relay.during(START);
    }

    @AfterEach void stop() {
        relay.close();
    }

    @Test void aStockIsTakenOnceAndAnsweredTheSameAgain() {
        var first = ward.print(stock(1, "Ward 4", 40));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).isEqualTo("{\"stock\":\"stock-0000000000000001\",\"quarter\":\"2026-08-03\",\"closes\":\"2026-11-02\"}");
        assertThat(ward.print(with("words", false)).statusCode()).isEqualTo(409);
        var document = relay.app.sign(Wire.write(stock(2, "Ward 4", 40)), UnaryOperator.identity());
        assertThat(relay.post("/stocks", Wire.write(document)).body()).isEqualTo(relay.post("/stocks", Wire.write(document)).body()).contains("closes");
        assertThat(relay.jdbc().sql("select count(*) from relay.card").query(Integer.class).single()).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({"clinicians,9,422,at least 10", "clinicians,0,422,at least 10", "team,'',400,names", "team,'a\u0001',400,names", "quarter,2026-08-10,409,13 weeks each", "quarter,2026-05-04,409,13 weeks each",
        "quarter,2027-08-02,409,weeks away", "zone,Europe/Paris,409,Europe/London", "stock,stock-1,400,16 hexadecimal", "emergency,javascript:x,400,dial", "emergency,1/2,400,dial",
        "app,https://x.example/path,400,origin", "v,2,400,version 1"})
    void aStockIsRefusedFor(String field, String value, int status, String because) {
        var stock = stock(1, "Ward 4", 40);
        stock.put(field, field.equals("clinicians") || field.equals("v") ? (Object) Integer.valueOf(value) : value);

        var answer = ward.print(stock);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(because);
        assertThat(relay.jdbc().sql("select count(*) from relay.stock").query(Integer.class).single()).isZero();
    }

    @Test void cardsAreThirtyToFiveThousandDifferentHashesInOrder() {
        var codes = Ward.hashes(1, 40);

        assertThat(ward.print(with("codes", codes.subList(0, 29))).statusCode()).isEqualTo(422);
        assertThat(ward.print(with("codes", codes.reversed())).statusCode()).isEqualTo(400);
        assertThat(ward.print(with("codes", java.util.Collections.nCopies(30, codes.getFirst()))).statusCode()).isEqualTo(400);
        assertThat(ward.print(stock(1, "Ward 4", 5_001)).statusCode()).isEqualTo(422);
        assertThat(ward.print(stock(1, "Ward 4", 5_000)).statusCode()).isEqualTo(200);
    }

    @Test void whatTheAppDidNotSignIsNotTaken() {
        var stock = Wire.write(stock(1, "Ward 4", 40));
        var changed = relay.app.sign(stock, bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8).replace("\"clinicians\":14", "\"clinicians\":15").getBytes());

        assertThat(relay.post("/stocks", Wire.write(changed)).statusCode()).isEqualTo(403);
        assertThat(relay.post("/stocks", stock).statusCode()).isEqualTo(400);
    }

    @Test void aCardIsInOneStockOnly() {
        ward.print(stock(1, "Ward 4", 40));
        var again = stock(2, "Ward 9", 40);
        again.put("codes", Ward.hashes(1, 35));

        assertThat(ward.print(again).body()).contains("in another one");
    }

    @Test void whatTheNewestStockSaysOfItsTeamsSizeHolds() {
        ward.print(stock(1, "Ward 4", 40));
        var more = stock(2, "Ward 4", 40);
        more.put("clinicians", 17);
        ward.print(more);

        assertThat(relay.jdbc().sql("select clinicians from relay.stock").query(Integer.class).list()).containsExactly(17, 17);
    }

    @Test void aStockOfAnEndedQuarterIsRefused() {
        relay.clock.moveTo(Ward.LAST_WEEK.closesAt(ZoneId.of(ZONE)));

        assertThat(ward.print(stock(1, "Ward 4", 40)).body()).contains("has ended");
    }

    @Test void beforeAnythingIsDeclaredThereAreNoQuarters() {
        try (var fresh = new RelayUnderTest()) {
            assertThat(new Ward(fresh).print(stock(1, "Ward 4", 40)).body()).contains("Declare the first weeks");
        }
    }

    @Test void aCardSaysWhatAPhoneNeedsAndNothingElse() {
        ward.print(stock(1, "Ward 4", 40));

        assertThat(ward.ask(code(1, 3)).body()).isEqualTo(("{\"stock\":\"stock-0000000000000001\",\"team\":\"Ward 4\",\"closes\":\"2026-11-02\",\"sealing\":\"%s\","
            + "\"emergency\":\"999\",\"words\":true,\"app\":\"http://localhost:8080\",\"used\":false}").formatted(ward.sealing()));
    }

    @Test void aStockWithoutAnEmergencyNumberIsTaken() {
        assertThat(ward.print(with("emergency", "")).statusCode()).isEqualTo(200);

        assertThat(ward.ask(code(1, 3)).body()).contains("\"emergency\":\"\"");
    }

    @Test void aCodeIsReadAsItIsTyped() {
        var typed = code(1, 3);
        ward.print(stock(1, "Ward 4", 40));

        assertThat(ward.ask("%s-%s %s".formatted(typed.substring(0, 4), typed.substring(4, 8), typed.substring(8)).toLowerCase(java.util.Locale.ROOT)
            .replace('0', 'o').replace('1', 'l')).statusCode()).isEqualTo(200);
    }

    @Test void aCardRatesOnceAndTheFirstCounts() {
        ward.print(stock(1, "Ward 4", 40));
        var rating = ward.rating(1, 3, FULLY, false);

        assertThat(ward.send(rating).body()).isEqualTo("{\"kept\":true}");
        assertThat(ward.send(rating).statusCode()).isEqualTo(200);
        assertThat(ward.send(ward.rating(1, 3, FULLY, true)).statusCode()).isEqualTo(409);
        assertThat(ward.ask(code(1, 3)).body()).contains("\"used\":true");
        assertThat(relay.jdbc().sql("select count(*) from relay.rating").query(Integer.class).single()).isOne();
    }

    @Test void ofManyAtOnceExactlyOneCounts() throws Exception {
        ward.print(stock(1, "Ward 4", 40));
        var ratings = java.util.stream.IntStream.range(0, 20).mapToObj(i -> ward.rating(1, 3, FULLY, i % 2 == 0)).toList();

        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(ratings.stream().<java.util.concurrent.Callable<Integer>>map(rating -> () -> ward.send(rating).statusCode()).toList());

            assertThat(answers.stream().map(answer -> answer.resultNow()).filter(status -> status == 200)).hasSize(1);
            assertThat(answers.stream().map(answer -> answer.resultNow()).filter(status -> status == 409)).hasSize(19);
        }
    }

    @Test void unknownCardsAreNotFoundAndGuessingIsSlowedWithoutHoldingUpARealCard() {
        ward.print(stock(1, "Ward 4", 40));
        assertThat(ward.ask("not a code").statusCode()).isEqualTo(404);
        assertThat(ward.ask("x".repeat(1_000)).statusCode()).isEqualTo(404);
        int tries = 0;
        while (ward.ask(code(9, tries)).statusCode() == 404 && tries < 500) {
            tries++;
        }

        var slowed = ward.ask(code(9, 0));

        assertThat(tries).isBetween(50, 200);
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(slowed.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 60);
        assertThat(ward.ask(code(1, 3)).statusCode()).isEqualTo(200);
        relay.clock.moveTo(relay.clock.instant().plus(Duration.ofSeconds(2)));
        assertThat(ward.ask(code(9, 0)).statusCode()).isEqualTo(404);
    }

    @Test void oneCardCannotBeAskedForWithoutEnd() {
        ward.print(stock(1, "Ward 4", 40));
        for (int time = 0; time < 30; time++) {
            assertThat(ward.ask(code(1, 3)).statusCode()).isEqualTo(200);
        }

        assertThat(ward.ask(code(1, 3)).statusCode()).isEqualTo(429);
        assertThat(ward.ask(code(1, 4)).statusCode()).isEqualTo(200);
        relay.clock.moveTo(relay.clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(ward.ask(code(1, 3)).statusCode()).isEqualTo(200);
    }

    @Test void aCardOfAClosedQuarterTakesNothing() {
        ward.print(stock(1, "Ward 4", 40));
        var late = ward.rating(1, 3, FULLY, false);
        relay.clock.moveTo(Ward.LAST_WEEK.closesAt(ZoneId.of(ZONE)));

        assertThat(ward.ask(code(1, 3)).statusCode()).isEqualTo(410);
        assertThat(ward.send(late).statusCode()).isEqualTo(410);
    }

    @Test void aRatingHasExactlyOneSizeAndForm() {
        ward.print(stock(1, "Ward 4", 40));
        var good = ward.rating(1, 3, FULLY, false);

        assertThat(ward.send(new SealedRating(2, good.code(), good.sealed())).statusCode()).isEqualTo(400);
        assertThat(ward.send(new SealedRating(1, good.code(), good.sealed() + "AAAA")).statusCode()).isEqualTo(400);
        assertThat(ward.send(new SealedRating(1, good.code(), "")).statusCode()).isEqualTo(400);
        assertThat(relay.post("/ratings", Wire.write(Map.of("v", 1, "code", good.code(), "sealed", good.sealed(), "person", "x"))).statusCode()).isEqualTo(400);
        assertThat(relay.post("/ratings", new byte[10_000]).statusCode()).isEqualTo(400);
        assertThat(relay.post("/cards", "{".getBytes()).body()).doesNotContain("{\"code").contains("Nothing was kept");
    }

    private Map<String, Object> with(String field, Object value) {
        var stock = stock(1, "Ward 4", 40);
        stock.put(field, value);
        return stock;
    }

    @Test void quartersAreThirteenWeeks() {
        assertThat(new Quarter(Week.parse("2026-08-03"), ZoneId.of(ZONE)).closes()).isEqualTo("2026-11-02");
        assertThat(Quarter.newestEndedBy(Ward.LAST_WEEK)).isEqualTo(START);
        assertThat(Quarter.newestEndedBy(Ward.LAST_WEEK.plus(-1))).isEqualTo(START.plus(-1));
    }
}
