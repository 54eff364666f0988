package org.wellspring.ballot.battery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Share;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.Relay;

/**
 * A survey in a large organisation, told by department. Day care has 25 people, of whom too little could be told: it is joined with Medicine,
 * the smaller of its neighbours by name. The clock starts as in {@link SurveyTests}.
 */
@WithRelay
class DivisionSurveyTests {
    private static final Week FIRST = Week.parse("2026-11-09");
    private static final Week CLOSES = Week.parse("2026-12-14");
    private static final String WORK = "cbi.work.50";
    private static final String CLIENT = "cbi.client.50";

    @Autowired DeclareBundles bundles;
    @Autowired RelayForTests relay;
    @Autowired Relay here;
    @Autowired Figures figures;
    @Autowired Structure structure;
    @Autowired Staffing staffing;
    @Autowired MovedClock clock;
    @Autowired CleanSlate slate;
    @Autowired JdbcClient jdbc;

    private PersonId lead;
    private PersonId ana;
    private TeamId theatre;

    @BeforeEach void aLargeHospital() {
        slate.wipe();
        relay.anew();
        var medicine = staffing.team("Medicine");
        staffing.crowd(298, medicine);
        staffing.crowd(25, staffing.team("Day care"));
        staffing.crowd(80, staffing.team("Oncology"));
        staffing.crowd(200, staffing.team("Surgery"));
        lead = staffing.with(Role.WELLBEING_LEAD, medicine);
        ana = staffing.eligible("Ana", medicine);
        theatre = structure.team(structure.department("Surgery", lead), "Theatre", lead);
        staffing.crowd(120, theatre);
        bundles.declareDue();
    }

    @Test void thePlannerShowsWhatEachDepartmentWouldTellBeforeAnythingIsKept() throws Exception {
        var six = page("/waves/new").select("input[name=indicator]").eachAttr("value").subList(0, 6);

        var preview = preview(six);

        assertThat(preview.select("tbody th").eachText()).containsExactly("Everyone, 725 people", "Day care + Medicine, 325 people", "Oncology, 80 people", "Surgery, 320 people");
        assertThat(preview.select("tbody tr:eq(2) td").eachText()).containsExactly("cannot tell", "give or take 21 in 100");
        assertThat(preview.select("tbody tr:not(:eq(2)) td").eachText()).hasSize(6).allMatch(told -> told.startsWith("give or take"));
        assertThat(preview.text()).contains("It is told by department", "It costs 17 of the 100 parts");
        assertThat(relay.declared()).hasSize(1);
    }

    /** Chance is added to three sums instead of one: everybody's figure pays for it. */
    @Test void everybodysMarginHoldsTheChanceOfEveryDepartment() {
        var rows = new Forecast(725, new org.wellspring.ballot.bundle.Divide.Divided(org.wellspring.figures.grid.Profile.LARGE.batteryByDivision(20, CLOSES).orElseThrow(),
            List.of(division("A", 400), division("B", 325))));

        assertThat(rows.everybody().noise()).isEqualTo(Rational.of(240));
        assertThat(rows.divisions()).extracting(Forecast.Group::noise).containsOnly(Rational.of(120));
    }

    @Test void theNoticeFixesWhichDepartmentsAreToldTogetherAndHoldsEveryLeafOnce() throws Exception {
        keep(WORK, CLIENT);

        nextFourWeeksAreAnnounced();

        var week = declared();
        assertThat(week.waves()).filteredOn(wave -> wave.kind().equals("battery")).singleElement().satisfies(wave -> {
            assertThat(wave.leaf()).isEqualTo("division");
            assertThat(wave.sigma2()).isEqualTo("12");
        });
        assertThat(week.divisions()).extracting(Declaration.DivisionLine::name, week::eligible)
            .containsExactly(tuple("Day care + Medicine", 325), tuple("Oncology", 80), tuple("Surgery", 320));
        assertThat(week.divisions().stream().flatMap(division -> division.leaves().stream())).containsExactlyInAnyOrderElementsOf(week.leaves().stream().map(Declaration.LeafLine::id).toList());
        assertThat(page("/waves").select("section li").eachText()).containsExactly("Day care + Medicine", "Oncology", "Surgery");
        assertThat(relay.declaration(1).weeks()).filteredOn(other -> !other.equals(week)).hasSize(3).allMatch(other -> other.divisions().isEmpty());
    }

    @Test void aSecondAttemptDeclaresTheSameDivisions() throws Exception {
        keep(WORK);
        relay.refuses("not now");
        nextFourWeeksAreAnnounced();
        relay.refuses("");

        nextFourWeeksAreAnnounced();

        assertThat(relay.declared()).hasSize(3);
        assertThat(relay.declaration(1).weeks().get(1).divisions()).isNotEmpty().isEqualTo(relay.declaration(2).weeks().get(1).divisions());
    }

    @Test void aTeamThatMovesBeforeTheNoticeIsToldWhereItIsThenAndLaterWhereItWas() throws Exception {
        keep(WORK);
        moveTo("Oncology", theatre);
        nextFourWeeksAreAnnounced();
        moveTo("Medicine", theatre);

        toldByDivision();

        var week = declared();
        assertThat(week.divisions()).extracting(Declaration.DivisionLine::name, week::eligible).containsExactly(tuple("Day care + Medicine", 325), tuple("Oncology", 200), tuple("Surgery", 200));
        assertThat(page("/surveys").select("tbody").first().select("tr th").eachText()).containsExactly("Everyone, 725 people", "Day care + Medicine, 325 people", "Oncology, 200 people", "Surgery, 200 people");
    }

    @Test void whereOneDepartmentIsLeftTheSurveyIsOfEverybody() throws Exception {
        jdbc.sql("update people.team set department = (select department from people.team where id = :theatre)").param("theatre", theatre.value()).update();
        keep(WORK);

        assertThat(preview(List.of(WORK)).select("tbody th").eachText()).containsExactly("Everyone, 725 people");
        nextFourWeeksAreAnnounced();

        assertThat(declared().waves()).filteredOn(wave -> wave.kind().equals("battery")).singleElement().satisfies(wave -> assertThat(wave.leaf()).isEqualTo("organisation"));
        assertThat(declared().divisions()).isEmpty();
    }

    @Test void eachDepartmentIsToldWithItsMarginAndEverybodyIsTheSum() throws Exception {
        keep(WORK, CLIENT);
        nextFourWeeksAreAnnounced();
        toldByDivision();

        var everybody = figures.survey(CLOSES);

        assertThat(everybody).containsOnlyKeys(WORK, CLIENT);
        assertThat(everybody.get(WORK).share()).isEqualTo(Share.of(3 * 20, 3 * 16, Rational.of(36), 725));
        assertThat(everybody.get(WORK).eligible()).isEqualTo(725);
        assertThat(figures.statement(WORK)).extracting(Headline::share).containsExactly(everybody.get(WORK).share());
        assertThat(figures.surveyByDivision(CLOSES).values()).hasSize(3).allSatisfy(told -> assertThat(told.get(WORK).share()).isNotEqualTo(everybody.get(WORK).share()));
        var first = page("/surveys").select("article").first();
        assertThat(first.select("tbody tr td").eachText()).hasSize(4).allMatch(told -> told.contains("give or take") || told.contains("Cannot tell"));
        assertThat(first.select("tbody tr th a").eachAttr("href")).containsExactlyElementsOf(declared().divisions().stream().map(division -> "/figures/survey/" + WORK + "/" + division.id()).toList());
    }

    @Test void aDepartmentHasAFigurePageInEveryLanguageAndNeverShowsAnId() throws Exception {
        keep(WORK);
        nextFourWeeksAreAnnounced();
        toldByDivision();
        var surgery = declared().divisions().getLast();

        for (var language : List.of("en", "de", "es", "ar")) {
            var shown = page("/figures/survey/" + WORK + "/" + surgery.id() + "?lang=" + language);
            assertThat(shown.select("h1").text()).contains("Surgery: ");
            assertThat(shown.select("a[href=/figures/survey/" + WORK + "]")).hasSize(1);
            assertThat(shown.text() + page("/figures/survey/" + WORK + "?lang=" + language).text() + page("/surveys?lang=" + language).text()).contains("Day care + Medicine")
                .doesNotContain("division-", "leaf-", "privacy.figure", "ballot.survey", "ballot.wave");
        }
        assertThat(page("/figures/survey/" + WORK).select("section[aria-labelledby=divisions] a").eachText()).containsExactly("Day care + Medicine", "Oncology", "Surgery");
        assertThat(staffing.signedIn(ana).get("/figures/survey/" + WORK + "/" + surgery.id() + ".csv").getResponse().getContentAsString().lines().toList().getLast())
            .startsWith(CLOSES + "," + surgery.id() + ",Surgery: ").contains(",320,");
        assertThat(staffing.signedIn(ana).get("/export/figures.csv").getResponse().getContentAsString()).contains(",survey,organisation,,", ",survey," + surgery.id() + ",Surgery,");
    }

    @Test void anotherCutOfADepartmentIsExplainedAndNotShown() throws Exception {
        keep(WORK);
        nextFourWeeksAreAnnounced();
        toldByDivision();
        var week = declared();

        for (var address : List.of("/" + week.divisions().getFirst().id() + "?by=profession", "/" + week.leaves().getFirst().id(), "/division-00000000", "/organisation")) {
            var answer = staffing.signedIn(ana).get("/figures/survey/" + WORK + address).getResponse();
            assertThat(answer.getStatus()).as(address).isEqualTo(404);
            assertThat(Jsoup.parse(answer.getContentAsString()).select("main").text()).as(address).contains("There is no such figure, on purpose").doesNotContain("in 100");
        }
        assertThat(staffing.signedIn(ana).get("/figures/" + week.divisions().getFirst().id()).getResponse().getStatus()).isEqualTo(404);
    }

    @Test void aReleaseThatTellsOfOtherDivisionsIsNotBelieved() throws Exception {
        keep(WORK);
        nextFourWeeksAreAnnounced();
        empty();
        var surgery = declared().divisions().getLast();
        var wave = "battery-" + CLOSES;

        for (var wrong : List.of(relay.draft(CLOSES).statement(wave, surgery.id(), 200, WORK, "6", 20, 16), relay.draft(CLOSES).statement(wave, "division-00000000", 320, WORK, "6", 20, 16),
                relay.draft(CLOSES).statement(wave, "organisation", 725, WORK, "6", 20, 16), relay.draft(CLOSES).statement(wave, surgery.leaves().getFirst(), 320, WORK, "6", 20, 16))) {
            relay.publish(wrong);
            assertThat(here.pull()).isFalse();
            assertThat(here.link().trouble()).get().asString().contains("did not announce");
            relay.releases().removeLast();
        }
        relay.publish(relay.draft(CLOSES).statement(wave, surgery.id(), 320, WORK, "6", 20, 16));
        assertThat(here.pull()).isTrue();
    }

    private static org.wellspring.ballot.grid.Division division(String name, int eligible) {
        return new org.wellspring.ballot.grid.Division(List.of(new org.wellspring.ballot.grid.Division.Department(new org.wellspring.people.DepartmentId(java.util.UUID.randomUUID()), name)), List.of("leaf-" + name), eligible);
    }

    /** Every statement alike of every department: 20 and 16 of its people. */
    private void toldByDivision() {
        empty();
        var draft = relay.draft(CLOSES);
        var week = declared();
        week.waves().stream().filter(wave -> wave.kind().equals("battery")).forEach(wave -> wave.indicators().forEach(indicator ->
            week.divisions().forEach(division -> draft.statement(wave.id(), division.id(), week.eligible(division), indicator, wave.sigma2(), 20, 16))));
        relay.publish(draft);
        here.pull();
        assertThat(here.link().trouble()).isEmpty();
    }

    /** Nothing is told of the weeks before. */
    private void empty() {
        for (var week = FIRST; week.isBefore(CLOSES); week = week.plus(1)) {
            relay.publish(relay.draft(week));
        }
    }

    private Declaration.WeekLine declared() {
        return relay.declaration(relay.declared().size() - 1).weeks().get(1);
    }

    private void moveTo(String department, TeamId team) {
        jdbc.sql("update people.team set department = (select id from people.department where name = :name) where id = :team").param("name", department).param("team", team.value()).update();
    }

    private void nextFourWeeksAreAnnounced() {
        clock.moveTo(Instant.parse("2026-11-30T09:00:00Z"));
        bundles.declareDue();
    }

    private void keep(String... indicators) throws Exception {
        assertThat(staffing.signedIn(lead).post("/waves", fields(List.of(indicators))).getResponse().getStatus()).isEqualTo(303);
    }

    private Document preview(List<String> indicators) throws Exception {
        return parsed(staffing.signedIn(lead).post("/waves/preview", fields(indicators)));
    }

    private static String[] fields(List<String> indicators) {
        var fields = new ArrayList<>(List.of("closes", CLOSES.toString()));
        indicators.forEach(indicator -> fields.addAll(List.of("indicator", indicator)));
        return fields.toArray(String[]::new);
    }

    private Document page(String address) throws Exception {
        return parsed(staffing.signedIn(lead).get(address));
    }

    private static Document parsed(org.springframework.test.web.servlet.assertj.MvcTestResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
