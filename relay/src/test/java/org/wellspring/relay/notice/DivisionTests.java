package org.wellspring.relay.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.leaf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Profile;
import org.wellspring.figures.release.Answering;
import org.wellspring.relay.AppHalf;
import org.wellspring.relay.AppHalf.Draft;
import org.wellspring.relay.RelayUnderTest;
import org.wellspring.relay.signed.Wire;

/** A survey that is told by division, in the large profile: which divisions a declaration may have. */
class DivisionTests {
    private static final RelayUnderTest RELAY = new RelayUnderTest();

    @AfterAll static void stop() {
        RELAY.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void againstTheRules(String what, int status, String says, Consumer<Draft> spoil) {
        var draft = divided();
        spoil.accept(draft);

        var answer = RELAY.declare(draft);

        assertThat(answer.body()).contains(says);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(RELAY.documents("/notices")).isEmpty();
    }

    static List<Arguments> againstTheRules() {
        return List.of(
            rule("aLeafInTwoDivisions", 422, "exactly one", d -> division(d, 0).put("leaves", List.of("leaf-a", "leaf-c"))),
            rule("aLeafTwiceInOne", 422, "exactly one", d -> division(d, 0).put("leaves", List.of("leaf-a", "leaf-a", "leaf-b"))),
            rule("aLeafInNone", 422, "exactly one", d -> division(d, 0).put("leaves", List.of("leaf-a"))),
            rule("aLeafThatIsNotThere", 422, "exactly one", d -> division(d, 0).put("leaves", List.of("leaf-a", "leaf-b", "leaf-z"))),
            rule("aDivisionOfNobody", 422, "at least 20 are needed", d -> divisions(d).add(new HashMap<>(Map.of("id", "division-00000009", "name", "Empty", "leaves", List.of())))),
            rule("oneDivision", 422, "fewer than two", d -> divisions(d).removeLast()),
            rule("noDivision", 422, "fewer than two", d -> divisions(d).clear()),
            rule("noDivisionAtAll", 422, "fewer than two", d -> d.week(1).remove("divisions")),
            rule("oneDivisionTwice", 422, "listed twice", d -> division(d, 0).put("id", "division-00000001")),
            rule("aDivisionWithAnotherKindOfId", 400, "8 hex digits", d -> division(d, 0).put("id", "surgery")),
            rule("aDivisionWithALeafsId", 400, "which no leaf has", d -> { d.inEveryLeaf(0, "id", "division-00000000"); division(d, 0).put("leaves", List.of("division-00000000", "leaf-b")); }),
            rule("aDivisionWithoutAName", 400, "and a name", d -> division(d, 0).put("name", " ")),
            rule("aDivisionWithMoreToSay", 400, "protocol", d -> division(d, 0).put("head", "Somebody")),
            rule("divisionsThatAreNull", 400, "protocol", d -> d.week(1).put("divisions", null)),
            rule("divisionsInAWeekWithoutSurvey", 422, "no wave that is told by them", d -> d.week(2).put("divisions", divisions(d))),
            rule("divisionsBesideASurveyOfEverybody", 422, "no wave that is told by them", d -> battery(d).put("leaf", "organisation")),
            rule("theFourWeeklyQuestionByDivision", 422, "Declare what the grid plans", d -> waves(d, 0).getFirst().put("leaf", "division")),
            rule("lessNoiseBecauseThereAreMore", 422, "Declare what the grid plans", d -> battery(d).put("sigma2", "3")),
            rule("aDivisionThatWouldTellNothing", 409, "of Department 1 would be told only to", d -> { d.inEveryLeaf(2, "eligible", 20); d.inEveryLeaf(0, "eligible", 680); }));
    }

    @ParameterizedTest
    @EnumSource(value = Profile.class, names = {"SMALL", "MEDIUM"})
    void onlyALargeOrganisationHasDivisions(Profile profile) {
        var draft = AppHalf.byDivision(RELAY.app.draft(0, profile, "", leaf("leaf-a", 350, "Ward 4"), leaf("leaf-c", 350, "Ward 6")), 1, "leaf-a", "leaf-c");

        assertThat(RELAY.declare(draft).body()).contains("Declare what the grid plans");
        assertThat(RELAY.documents("/notices")).isEmpty();
    }

    @Test void divisionsAreAnnouncedAsTheyWereDeclared() {
        try (var relay = new RelayUnderTest()) {
            relay.declared(AppHalf.byDivision(draft(relay.app), 1, "leaf-a leaf-b", "leaf-c"));

            var week = Wire.read(relay.documents("/notices").getFirst().payloadBytes(), Notice.class).declaration().weeks().get(1);

            assertThat(week.divisions()).extracting(Declaration.Division::name).containsExactly("Department 0", "Department 1");
            assertThat(week.divisions()).extracting(week::eligible).containsExactly(380, 350);
        }
    }

    /** Notices from before there were divisions stand for good. */
    @Test void aNoticeWithoutTheFieldHasNone() {
        var week = Wire.read(Wire.write(new HashMap<>(Map.of("monday", START.toString(), "admission", "", "leaves", List.of(), "waves", List.of()))), Declaration.DeclaredWeek.class);

        assertThat(week).isEqualTo(new Declaration.DeclaredWeek(Week.parse("2026-08-03"), "", List.of(), List.of(), List.of()));
        assertThat(Wire.read(Wire.write(week), Declaration.DeclaredWeek.class)).isEqualTo(week);
    }

    /** Both halves reckon with six in ten until a release tells: twenty people are told to more than twenty-five points then. */
    @Test void twentyPeopleMayBeCountedAndStillTellNothing() {
        assertThat(Answering.expected(List.of()).share()).isEqualTo(0.6);
        assertThat(org.wellspring.figures.release.PlannedMargin.of(20, 0.6, org.wellspring.figures.Rational.of(6)).tells()).isFalse();
    }

    private static Draft divided() {
        return AppHalf.byDivision(draft(RELAY.app), 1, "leaf-a leaf-b", "leaf-c");
    }

    private static Draft draft(AppHalf app) {
        return app.draft(0, Profile.LARGE, "", leaf("leaf-a", 350, "Ward 4"), leaf("leaf-b", 30, "Ward 5", "Day unit"), leaf("leaf-c", 350, "Ward 6"));
    }

    private static Arguments rule(String what, int status, String says, Consumer<Draft> spoil) {
        return Arguments.of(what, status, says, spoil);
    }

    private static Map<String, Object> battery(Draft draft) {
        return waves(draft, 1).stream().filter(wave -> wave.get("kind").equals("battery")).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> waves(Draft draft, int week) {
        return (List<Map<String, Object>>) draft.week(week).get("waves");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> divisions(Draft draft) {
        return (List<Object>) draft.week(1).get("divisions");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> division(Draft draft, int number) {
        return (Map<String, Object>) divisions(draft).get(number);
    }
}
