package org.wellspring.clients.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.ballot.SigningKey;
import org.wellspring.platform.Installation;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The clock starts on Wednesday 4 November 2026, so the first quarter starts on Monday 9 November. */
@WithRelay
class CardsTests {
    private static final String THIS_QUARTER = "2026-11-09";

    @Autowired RelayForTests relay;
    @Autowired DeclareBundles bundles;
    @Autowired Staffing staffing;
    @Autowired MovedClock clock;
    @Autowired CleanSlate slate;
    @Autowired JdbcClient jdbc;
    @Autowired Installation installation;

    private TeamId ward;
    private Browser lead;

    @BeforeEach void aWardOfFourteen() {
        slate.wipe();
        relay.anew();
        ward = staffing.team("Ward 4");
        staffing.teamOf(13, ward);
        lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, ward));
    }

    @Test void cardsAreShownOnceWithTheirCodeInEveryLanguage() {
        var sheet = page(draw(form(), "40"));

        var codes = sheet.select(".client-card .code").eachText();
        assertThat(codes).hasSize(40).doesNotHaveDuplicates().allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"));
        assertThat(sheet.select(".client-card").first().select("p[lang]").eachAttr("lang")).containsExactly("en", "de", "es", "ar");
        assertThat(sheet.select(".client-card svg.qr")).hasSize(40);
        assertThat(page(lead.get("/clients/cards")).text()).contains("Ward 4").doesNotContain(codes.getFirst());
    }

    @Test void noCodeIsKeptThatCouldBePrintedAgain() {
        var codes = page(draw(form(), "40")).select(".client-card .code").eachText();

        assertThat(codes).isNotEmpty().allSatisfy(code -> assertThat(everythingKept()).doesNotContain(code).doesNotContain(code.replace("-", "")));
        var kept = jdbc.sql("select hash from clients.card").query(String.class).list();
        assertThat(kept).isSorted().containsExactlyInAnyOrderElementsOf(codes.stream().map(code -> Code.read(code).orElseThrow().hash()).toList());
    }

    @Test void theRelayIsToldTheHashesInAnOrderThatSaysNothing() {
        var codes = page(draw(form(), "40")).select(".client-card .code").eachText();

        var stock = declared().getFirst();

        assertThat(stock.path("codes").valueStream().map(JsonNode::asString).toList()).isSorted().hasSize(40)
            .containsExactlyInAnyOrderElementsOf(codes.stream().map(code -> Code.read(code).orElseThrow().hash()).toList());
        assertThat(stock.path("team").asString()).isEqualTo("Ward 4");
        assertThat(stock.path("quarter").asString()).isEqualTo(THIS_QUARTER);
        assertThat(stock.path("clinicians").asInt()).isEqualTo(14);
        assertThat(stock.path("emergency").asString()).isEqualTo("999");
        assertThat(stock.path("words").asBoolean()).isFalse();
        assertThat(stock.path("zone").asString()).isEqualTo("Europe/London");
        assertThat(stock.path("app").asString()).isEqualTo(installation.url().toString());
        assertThat(stock.path("stock").asString()).matches("stock-[0-9a-f]{16}");
        assertThat(stock.propertyNames()).hasSize(11);
        assertThat(relay.stocks().getFirst()).isEqualTo(SigningKey.in(installation.data()).sign(relay.stocks().getFirst().payloadBytes()));
    }

    @Test void whereTheRelayIsAwayNothingIsKeptAndTheSameFormWorksLater() {
        var form = form();
        relay.away(true);
        var away = draw(form, "40");
        relay.away(false);

        assertThat(away.getResponse().getStatus()).isEqualTo(503);
        assertThat(page(away).select("[role=alert]").text()).contains("Nothing was kept");
        assertThat(page(away).select("[name=cards]").val()).isEqualTo("40");
        assertThat(page(away).select("[name=id]").val()).isEqualTo(form);
        assertThat(stocks()).isZero();
        assertThat(draw(form, "40")).hasStatusOk();
        assertThat(stocks()).isOne();
    }

    @Test void whereTheRelayRefusesItsReasonIsShownAndNothingIsKept() {
        relay.refuses("The quarter has ended. Choose the next.");

        var refused = draw(form(), "40");

        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(refused).select("[role=alert]").text()).contains("The quarter has ended. Choose the next.");
        assertThat(stocks()).isZero();
        assertThat(jdbc.sql("select count(*) from audit.entry where what = 'cards-drawn'").query(Integer.class).single()).isZero();
    }

    @Test void theSameFormMakesOneStock() {
        var form = form();
        draw(form, "40");

        var again = draw(form, "40");

        assertThat(again.getResponse().getStatus()).isEqualTo(409);
        assertThat(page(again).select(".client-card")).isEmpty();
        assertThat(stocks()).isOne();
        assertThat(relay.stocks()).hasSize(1);
        assertThat(page(again).select("[name=id]").val()).isNotEqualTo(form);
    }

    @Test void aTeamOfNineGetsNoCardsAndItsNeighboursAreOffered() {
        var small = staffing.team("Ward 9");
        staffing.teamOf(9, small);
        bundles.declareDue();

        var alone = lead.post("/clients/cards", "id", form(), "unit", small.toString(), "quarter", THIS_QUARTER, "cards", "40", "handed", "BOX");

        assertThat(alone.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(alone).text()).contains("fewer than 10 people");
        assertThat(stocks()).isZero();
        assertThat(page(alone).select("select[name=unit] option").eachText()).anyMatch(choice -> choice.contains("Ward 4") && choice.contains("Ward 9") && choice.contains("23 people"))
            .noneMatch(choice -> choice.equals("Ward 9: 9 people"));
    }

    @Test void whatCannotBeIsRefusedBesideItsField() {
        for (var hostile : List.of("29", "5001", "-1", "1e3", "99999999999999", "<b>", "\u0001")) {
            assertThat(draw(form(), hostile).getResponse().getStatus()).as(hostile).isEqualTo(422);
        }
        var wrong = page(lead.post("/clients/cards", "unit", "x".repeat(10_000), "quarter", "2020-01-06", "handed", "THE_NURSE"));

        assertThat(wrong.select(".ds-validation-message")).hasSize(3);
        assertThat(stocks()).isZero();
        assertThat(relay.stocks()).isEmpty();
    }

    @Test void whoCaredIsNotAmongThoseWhoHandCardsOut() {
        var page = page(lead.get("/clients/cards"));

        assertThat(page.select("[name=handed]").eachAttr("value")).containsExactly("RECEPTION", "BOX", "POST", "DISCHARGE");
        assertThat(page.text()).contains("The person who cared for somebody is not on this list");
    }

    @Test void withoutANumberTheSizeOfTheTeamDecides() {
        assertThat(page(draw(form(), "")).select(".client-card")).hasSize(208);
    }

    @Test void onlyWhoLeadsDrawsAndTheLogKnowsTheNumberAlone() {
        draw(form(), "40");
        var nurse = staffing.signedIn(staffing.eligible("Ana", ward));

        assertThat(nurse.post("/clients/cards", "cards", "40").getResponse().getStatus()).isEqualTo(403);
        assertThat(jdbc.sql("select about from audit.entry where what = 'cards-drawn'").query(String.class).list()).containsExactly("40");
    }

    @Test void theNextQuarterMayBeChosenAndAPastOneMayNot() {
        clock.advance(Duration.ofDays(7 * 15));

        var past = lead.post("/clients/cards", "unit", ward.toString(), "quarter", THIS_QUARTER, "cards", "40", "handed", "BOX");

        assertThat(past.getResponse().getStatus()).isNotEqualTo(200);
        assertThat(stocks()).isZero();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult draw(String form, String cards) {
        return lead.post("/clients/cards", "id", form, "unit", ward.toString(), "quarter", THIS_QUARTER, "cards", cards, "handed", "RECEPTION");
    }

    private static String form() {
        return UUID.randomUUID().toString();
    }

    private List<JsonNode> declared() {
        return relay.stocks().stream().map(stock -> new JsonMapper().readTree(stock.payloadBytes())).toList();
    }

    private int stocks() {
        return jdbc.sql("select count(*) from clients.stock").query(Integer.class).single();
    }

    private String everythingKept() {
        var tables = jdbc.sql("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')").query(String.class).list();
        var kept = new StringBuilder(new String(relay.stocks().getFirst().payloadBytes(), StandardCharsets.UTF_8));
        tables.stream().filter(table -> jdbc.sql("select has_table_privilege(:table, 'select')").param("table", table).query(Boolean.class).single())
            .forEach(table -> kept.append(jdbc.sql("select coalesce(string_agg(t::text, ' '), '') from " + table + " t").query(String.class).single()));
        return kept.toString();
    }

    private static Document page(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        return Jsoup.parse(Browser.body(answer));
    }
}
