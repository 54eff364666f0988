package org.wellspring.voice.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.figures.effect.Lot;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.voice.ReviewDue;

/** Forty-two weeks of signed releases with planted changes, and what is found of actions locked in week 25. */
@WithRelay
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EffectTests {
    private static final int LOCKED = 25;
    private static final int REVIEWED = 42;

    @Autowired Relay here;
    @Autowired RelayForTests relay;
    @Autowired DeclareBundles bundles;
    @Autowired LeafOfTeam leaves;
    @Autowired MovedClock clock;
    @Autowired Staffing staffing;
    @Autowired CleanSlate slate;
    @Autowired LockedPlans plans;
    @Autowired Outcomes outcomes;
    @Autowired ReviewDue review;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private Browser lead;
    private Browser nurse;
    private UUID byLot;
    private UUID oneTeam;
    private UUID nothing;
    private UUID trend;
    private String linesBefore;
    private int keptAtFirst;
    private int keptAgain;

    @BeforeAll void fortyTwoWeeks() throws Exception {
        slate.wipe();
        relay.anew();
        var year = new Year(here, relay, bundles, leaves, clock, staffing);
        lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, year.wards().getFirst()));
        year.liveTo(LOCKED, (_, _) -> 40, (_, _) -> 40);
        var all = year.leavesOf(Year.FIRST.plus(LOCKED));
        byLot = locked("Second float nurse", "by-lot", all, "fall", 25, false);
        oneTeam = locked("One ward alone", "other-teams", all.subList(0, 1), "fall", 10, true);
        nothing = locked("Nothing to compare", "nothing", List.of(), "fall", 10, true);
        trend = locked("Quiet hours for everyone", "own-trend", List.of(), "fall", 40, false);
        nurse = staffing.signedIn(staffing.eligible("Ana", year.wards().getLast()));
        linesBefore = page(nurse, "/effects").text();
        var began = taking(byLot);
        year.liveTo(REVIEWED, (leaf, week) -> began.contains(leaf) && week.monday().isAfter(plan(byLot).design().starts()) ? 15 : 40, (_, week) -> week.monday().isAfter(plan(trend).design().starts()) ? 70 : 40);
        transaction.executeWithoutResult(killed -> {
            review.due();
            killed.setRollbackOnly();
        });
        assertThat(outcomes.all()).isEmpty();
        keptAtFirst = review.due();
        keptAgain = review.due();
        lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, year.wards().getFirst()));
        nurse = staffing.signedIn(staffing.eligible("Ana", year.wards().getLast()));
    }

    @AfterAll void wiped() {
        slate.wipe();
    }

    @Test void whatIsLockedIsListedAtOnceForEveryoneWhoWorksHere() {
        assertThat(linesBefore).contains("Second float nurse", "Under way, reviewed on", "4 are under way").doesNotContain("Moved");
    }

    @Test void aPlantedChangeIsFoundAsHoped() {
        var found = outcome(byLot);

        assertThat(found.said()).isEqualTo(Outcome.Said.AS_HOPED);
        assertThat(found.evidence().orElseThrow().change()).isBetween(-30.0, -20.0);
        assertThat(found.seen().courses()).hasSize(10);
        assertThat(found.seen().releases()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test void whereHeavyShiftsRoseInsteadItMovedTheWrongWay() {
        var found = outcome(trend);

        assertThat(found.said()).isEqualTo(Outcome.Said.WRONG_WAY);
        assertThat(found.evidence().orElseThrow().interval().contains(30)).isTrue();
    }

    @Test void aChangeThatMovedTheWrongWayIsToldAsPlainlyAsAnyOther() throws Exception {
        var shown = page(nurse, "/effects/" + trend);

        assertThat(shown.select("section:has(#finding)").text()).contains("Moved the wrong way", "Heavy shifts rose by", "against the trend before", "Estimate: +").doesNotContain("as hoped", "fell by");
        assertThat(page(nurse, "/effects").select("li:contains(Quiet hours for everyone)").text()).contains("Moved the wrong way");
    }

    @Test void oneTeamAloneCannotTell() {
        assertThat(outcome(oneTeam).said()).isEqualTo(Outcome.Said.CANNOT_TELL);
        assertThat(outcome(nothing).because()).isEqualTo("NO_COMPARATOR");
    }

    @Test void aReviewRunsOnceAlsoWhenItWasKilledBeforeItKeptAnything() {
        assertThat(keptAtFirst).isEqualTo(4);
        assertThat(keptAgain).isZero();
        assertThat(outcomes.all()).hasSize(4);
    }

    @Test void thePageShowsTheFindingItsReasonAndTheChart() throws Exception {
        var shown = page(nurse, "/effects/" + byLot);

        assertThat(shown.text()).contains("Moved as hoped", "Heavy shifts fell by", "Estimate:", "Answering before:", "Fingerprint:");
        assertThat(shown.select("svg.chart title, svg.chart desc")).hasSize(2);
        assertThat(shown.select("svg .expected")).hasSize(1);
        assertThat(shown.select("svg[role=img] polyline.line")).hasSize(2);
        assertThat(shown.select("table.plain-table tbody tr")).hasSize(10 + 3);
        assertThat(shown.select("[style], form")).isEmpty();
        assertThat(shown.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test void everyLanguageTellsIt() throws Exception {
        for (var language : List.of("en", "de", "es", "ar")) {
            for (var address : List.of("/effects", "/effects/" + byLot, "/effects/" + trend, "/effects/" + oneTeam, "/effects/" + nothing)) {
                assertThat(page(nurse, address + "?lang=" + language).text()).doesNotContain("voice.effect");
            }
        }
    }

    @Test void theLotCanBeDrawnAgain() {
        var plan = plan(byLot);
        var drawn = plan.design().lot().orElseThrow();

        assertThat(drawn.seed()).isEqualTo(DrawLots.seed(drawn.release(), byLot));
        var again = new Lot(drawn.seed()).order(plan.design().groups().stream().map(Plan.Group::leaf).sorted().toList());
        assertThat(plan.design().groups()).extracting(Plan.Group::leaf).containsExactlyElementsOf(again);
        assertThat(taking(byLot)).hasSize(5);
    }

    @Test void whatIsLockedCannotBeAlteredNotEvenInTheDatabase() {
        assertThatThrownBy(() -> jdbc.sql("update voice.effect set plan = plan || ' ', hash = encode(sha256(convert_to(plan || ' ', 'UTF8')), 'hex')").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update voice.effect set review_on = review_on + 1").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from voice.effect").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update voice.effect_outcome set outcome = '{}'").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from voice.effect_outcome").update()).isInstanceOf(DataAccessException.class);
    }

    @Test void theFingerprintIsOfTheTextThatAnyoneCanRead() throws Exception {
        var text = Browser.body(nurse.get("/effects/" + byLot + "/locked"));

        assertThat(page(nurse, "/effects/" + byLot).text()).contains(PlanText.hash(text));
    }

    @Test void onlyTheLeadLocksAndNotes() {
        assertThat(nurse.get("/effects/new")).hasStatus(403);
        assertThat(nurse.post("/effects/new")).hasStatus(403);
        assertThat(nurse.post("/effects/" + byLot + "/notes", "words", "We won.")).hasStatus(403);
    }

    @Test void aNoteIsAddedOnceAndThePlanStays() throws Exception {
        var before = plans.of(byLot).orElseThrow().text();
        var id = UUID.randomUUID().toString();

        lead.post("/effects/" + byLot + "/notes", "id", id, "words", "Many new nurses came in spring.");
        lead.post("/effects/" + byLot + "/notes", "id", id, "words", "Many new nurses came in spring.");

        assertThat(page(nurse, "/effects/" + byLot).select("li:contains(Many new nurses)")).hasSize(1);
        assertThat(plans.of(byLot).orElseThrow().text()).isEqualTo(before);
    }

    @Test void theTableHoldsAllOfThemTheFailedOnesToo() throws Exception {
        var csv = Browser.body(nurse.get("/effects.csv"));

        assertThat(csv.lines()).hasSize(5);
        assertThat(csv).contains("as-hoped", "wrong-way", "cannot-tell");
    }

    private UUID locked(String title, String compared, List<String> taking, String aim, int worth, boolean warned) throws Exception {
        var fields = new ArrayList<>(List.of("id", UUID.randomUUID().toString(), "title", title, "change", "A second float from two to three.", "aim", aim, "worth", "" + worth,
            "compared", compared, "turns", "1", "starts", staffing.today().plusDays(3).toString(), "review", Year.FIRST.plus(REVIEWED).monday().toString()));
        taking.forEach(leaf -> fields.addAll(List.of("leaf-" + leaf, "yes")));
        var preview = Jsoup.parse(Browser.body(lead.post("/effects/new", with(fields, "step", "preview"))));
        assertThat(preview.select("input[name=known]")).as(title + ": " + preview.select("#foreseen").text()).hasSize(warned ? 1 : 0);
        if (warned) {
            assertThat(lead.post("/effects/new", with(fields, "step", "lock"))).hasStatus(422);
        }
        var done = lead.post("/effects/new", with(fields, "step", "lock", "known", "yes"));
        var twice = lead.post("/effects/new", with(fields, "step", "lock", "known", "yes"));
        assertThat(done.getResponse().getRedirectedUrl()).startsWith("/effects/").isEqualTo(twice.getResponse().getRedirectedUrl());
        return UUID.fromString(done.getResponse().getRedirectedUrl().substring("/effects/".length()));
    }

    private static String[] with(List<String> fields, String... more) {
        var all = new ArrayList<>(fields);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private Plan plan(UUID id) {
        return plans.of(id).orElseThrow().plan();
    }

    private Outcome outcome(UUID id) {
        return outcomes.all().get(id).outcome();
    }

    private Set<String> taking(UUID id) {
        return plan(id).design().groups().stream().filter(group -> group.starts().isPresent()).map(Plan.Group::leaf).collect(Collectors.toSet());
    }

    private static Document page(Browser browser, String address) throws Exception {
        MvcTestResult result = browser.get(address);
        assertThat(result.getResponse().getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(Browser.body(result));
    }
}
