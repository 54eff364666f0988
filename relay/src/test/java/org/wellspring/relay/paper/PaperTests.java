package org.wellspring.relay.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.ZONE;
import static org.wellspring.relay.PaperDesk.WEEK;
import static org.wellspring.relay.PaperDesk.paper;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.relay.PaperDesk;
import org.wellspring.relay.RelayUnderTest;
import org.wellspring.relay.device.PaperSlip;
import org.wellspring.relay.signed.Wire;

/** Slips from the lead's printer to whoever draws one. */
class PaperTests {
    private final RelayUnderTest relay = new RelayUnderTest();
    private PaperDesk desk;
    private List<PaperSlip> slips;

    @BeforeEach void declare() {
        desk = new PaperDesk(relay);
        slips = desk.slips(WEEK, "leaf-a", 6);
    }

    @AfterEach void stop() {
        relay.close();
    }

    @Test void slipsAreTakenOnceForAWeekAndAnsweredTheSameAgain() {
        var document = desk.signed(paper(WEEK, slips));

        var first = desk.bring(document);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).isEqualTo("{\"monday\":\"2026-08-24\",\"slips\":6,\"closes\":\"2026-08-31\"}");
        assertThat(desk.bring(document).body()).isEqualTo(first.body());
        assertThat(desk.bring(paper(WEEK, slips)).statusCode()).as("sealed anew").isEqualTo(409);
        assertThat(rows()).isEqualTo(6);
    }

    @Test void ofManyDocumentsAtOnceExactlyOneIsTaken() throws Exception {
        var documents = java.util.stream.IntStream.range(0, 12).mapToObj(_ -> desk.signed(paper(WEEK, slips))).toList();

        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(documents.stream().<java.util.concurrent.Callable<Integer>>map(document -> () -> {
                int status;
                do {
                    status = desk.bring(document).statusCode();
                } while (status == 503);
                return status;
            }).toList());

            assertThat(answers.stream().map(answer -> answer.resultNow())).containsOnlyOnce(200).containsOnly(200, 409);
        }
        assertThat(rows()).isEqualTo(6);
    }

    @Test void fourSlipsAreRefusedAndFiveAreTaken() {
        var four = desk.bring(paper(WEEK, slips.subList(0, 4)));

        assertThat(four.statusCode()).isEqualTo(422);
        assertThat(four.body()).contains("at least 5").contains("on a device");
        assertThat(rows()).isZero();
        assertThat(desk.bring(paper(WEEK, slips.subList(0, 5))).statusCode()).isEqualTo(200);
    }

    @Test void moreSlipsThanPeopleAreRefused() {
        var sealed = slips.getFirst().sealed().sealed();
        var many = java.util.stream.IntStream.rangeClosed(1, 342).mapToObj(number -> Map.of("code", "%064x".formatted(number), "sealed", sealed)).toList();

        assertThat(desk.bring(with("slips", many)).statusCode()).isEqualTo(422);
        assertThat(desk.bring(with("slips", many.subList(0, 341))).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"v,2,400,version 1", "organisation,'',400,name", "organisation,'a\u0001',400,name", "monday,2026-08-25,400,protocol", "monday,2027-08-23,409,in no notice", "questions,QQ,422,No survey closes", "questions,!,422,No survey closes"})
    void slipsAreRefusedFor(String field, String value, int status, String because) {
        var answer = desk.bring(with(field, field.equals("v") ? (Object) Integer.valueOf(value) : value));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(because);
        assertThat(rows()).isZero();
    }

    @Test void everySlipHasOneSizeAndCodesAreDifferentHashesInOrder() {
        @SuppressWarnings("unchecked") var lines = (List<Map<String, Object>>) paper(WEEK, slips).get("slips");
        var shorter = Map.<String, Object>of("code", lines.getFirst().get("code"), "sealed", "AAAA");

        assertThat(desk.bring(with("slips", lines.reversed())).statusCode()).isEqualTo(400);
        assertThat(desk.bring(with("slips", java.util.Collections.nCopies(6, lines.getFirst()))).statusCode()).isEqualTo(400);
        assertThat(desk.bring(with("slips", java.util.stream.Stream.concat(java.util.stream.Stream.of(shorter), lines.stream().skip(1)).toList())).body()).contains("2076 bytes");
        assertThat(desk.bring(with("person", "x")).statusCode()).isEqualTo(400);
        assertThat(rows()).isZero();
    }

    @Test void whatTheAppDidNotSignIsNotTaken() {
        var document = relay.app.sign(Wire.write(paper(WEEK, slips)), bytes -> new String(bytes, StandardCharsets.UTF_8).replace("Linden", "London").getBytes(StandardCharsets.UTF_8));

        assertThat(desk.bring(document).statusCode()).isEqualTo(403);
        assertThat(relay.post("/papers", Wire.write(paper(WEEK, slips))).statusCode()).isEqualTo(400);
        assertThat(rows()).isZero();
    }

    @Test void aCodeIsInOneWeekOnly() {
        desk.bring(paper(WEEK, slips));

        assertThat(desk.bring(paper(START.plus(2), slips)).body()).contains("Make new codes");
    }

    @Test void aClosedWeekTakesNoSlipsAndAnswersNone() {
        desk.bring(paper(WEEK, slips));
        relay.clock.moveTo(WEEK.closesAt(ZoneId.of(ZONE)));

        assertThat(desk.ask(slips.getFirst()).statusCode()).isEqualTo(410);
        assertThat(desk.bring(paper(START, slips)).statusCode()).isEqualTo(410);
    }

    @Test void aSlipSaysNothingBeforeItsWeekBegins() {
        desk.bring(paper(WEEK, slips));
        relay.during(WEEK.plus(-1));

        assertThat(desk.ask(slips.getFirst()).statusCode()).isEqualTo(409);
        assertThat(desk.ask(slips.getFirst()).body()).doesNotContain("sealed");
    }

    @Test void unknownSlipsAreNotFoundAndGuessingIsSlowedWithoutHoldingUpARealOne() {
        desk.bring(paper(WEEK, slips));
        relay.during(WEEK);
        assertThat(asked("not a hash").statusCode()).isEqualTo(404);
        assertThat(asked(slips.getFirst().code()).statusCode()).as("the code itself").isEqualTo(404);
        int tries = 0;
        while (asked("%064x".formatted(tries)).statusCode() == 404 && tries < 500) {
            tries++;
        }

        var slowed = asked("%064x".formatted(1));

        assertThat(tries).isBetween(50, 200);
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(slowed.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 60);
        assertThat(desk.ask(slips.getFirst()).statusCode()).isEqualTo(200);
        relay.clock.moveTo(relay.clock.instant().plus(Duration.ofSeconds(2)));
        assertThat(asked("%064x".formatted(1)).statusCode()).isEqualTo(404);
    }

    @Test void oneSlipCannotBeAskedForWithoutEnd() {
        desk.bring(paper(WEEK, slips));
        relay.during(WEEK);
        for (int time = 0; time < 30; time++) {
            assertThat(desk.ask(slips.getFirst()).statusCode()).isEqualTo(200);
        }

        assertThat(desk.ask(slips.getFirst()).statusCode()).isEqualTo(429);
        assertThat(desk.ask(slips.getLast()).statusCode()).isEqualTo(200);
    }

    @Test void onlyItsOwnCodeOpensASlipAndOnlyForItsWeek() {
        desk.bring(paper(WEEK, slips));
        relay.during(WEEK);
        var sealed = Wire.read(Wire.utf8(desk.ask(slips.getFirst()).body()), PaperDesk.Line.class).sealed();

        assertThat(PaperSlip.open(slips.getFirst().code(), WEEK, sealed).leaf()).isEqualTo("leaf-a");
        assertThatThrownBy(() -> PaperSlip.open(slips.getLast().code(), WEEK, sealed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PaperSlip.open(slips.getFirst().code(), WEEK.plus(1), sealed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test void thePageForSlipsIsOneForAllAndSetsNoCookie() {
        Assumptions.assumeTrue(getClass().getResource("/relay-web/paper.html") != null, "The pages were not built (exec.skip).");

        var page = relay.get("/paper");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo(relay.get("/paper.html").body()).contains("noindex");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private Map<String, Object> with(String field, Object value) {
        var paper = paper(WEEK, slips);
        paper.put(field, value);
        return paper;
    }

    private java.net.http.HttpResponse<String> asked(String hash) {
        return relay.post("/slips", Wire.write(Map.of("code", hash)));
    }

    private int rows() {
        return relay.jdbc().sql("select count(*) from relay.slip").query(Integer.class).single();
    }
}
