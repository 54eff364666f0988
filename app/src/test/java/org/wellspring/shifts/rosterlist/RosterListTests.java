package org.wellspring.shifts.rosterlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.platform.TimeSpan;
import org.wellspring.shifts.Shifts;

/** A roster comes as a list: looked at, applied, undone. */
@WellspringTest
class RosterListTests {
    @Autowired Staffing staffing;
    @Autowired Shifts shifts;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;
    TeamId ward;
    PersonId ana;
    PersonId bea;
    Browser supervisor;
    LocalDate day;

    @BeforeEach void aWardAndItsSupervisor() {
        ward = staffing.team("Heron " + UUID.randomUUID());
        ana = staffing.eligible("Ana Roster", ward);
        bea = staffing.eligible("Bea Roster", ward);
        supervisor = staffing.signedIn(staffing.with(Role.SUPERVISOR, ward));
        day = staffing.today().plusDays(1);
    }

    @Test void lookingAtAListChangesNothing() {
        var looked = look(twoShifts());

        assertThat(looked).hasStatusOk().bodyText().contains("2 shifts for 2 people").contains("Nothing is changed yet");
        assertThat(stored()).isZero();
    }

    @Test void whatFitsIsAppliedAndShownOnEachPersonsRoster() {
        apply(twoShifts(), UUID.randomUUID());

        assertThat(shifts.worked(ward, day())).containsExactlyInAnyOrder(ana, bea);
        assertThat(staffing.signedIn(ana).get("/roster?week=" + day)).bodyText().contains("07:00–15:00").doesNotContain("21:00");
        assertThat(supervisor.get("/team/shifts?week=" + day)).bodyText().contains("Ana Roster").contains("21:00–07:30");
    }

    @Test void theSameListTwiceDoublesNothing() {
        apply(twoShifts(), UUID.randomUUID());

        assertThat(look(twoShifts())).bodyText().contains("nothing new in this list").doesNotContain("name=\"seal\"");
        assertThat(stored()).isEqualTo(2);
    }

    @Test void theSameFormTwiceAppliesOnce() {
        var id = UUID.randomUUID();
        apply(twoShifts(), id);
        jdbc.sql("delete from shifts.shift where team = :ward").param("ward", ward.value()).update();

        apply(twoShifts(), id);

        assertThat(stored()).isZero();
    }

    @Test void whereSomethingChangedSinceItWasShownItIsShownAgainAndNothingIsApplied() {
        var shown = seal(supervisor, twoShifts());
        staffing.signedIn(ana).post("/roster/shifts", "id", UUID.randomUUID().toString(), "day", day.toString(), "from", "08:00", "until", "12:00", "kind", "");

        var again = supervisor.post("/team/shifts", "team", ward.toString(), "id", UUID.randomUUID().toString(), "seal", shown, "list", twoShifts());

        assertThat(again).hasStatusOk().bodyText().contains("Nothing is changed yet").contains("another shift at that time");
        assertThat(stored()).isEqualTo(1);
    }

    @Test void aLineThatCannotBeTrustedIsNamedByItsNumberAndTheRestStands() {
        var list = "person;date;start;end;kind\n" + ana + ";" + day + ";07:00;15:00;early\n" + "Nobody;" + day + ";07:00;15:00;early\n"
            + bea + ";someday;07:00;15:00;early\n" + bea + ";" + day + ";25:00;15:00;early\n" + bea + ";" + day + ";07:00;15:00;sometimes\n" + "=1+1;" + day + ";07:00;15:00;\n"
            + ana + ";" + day + ";14:00;22:00;late\n";

        var refused = Jsoup.parse(Browser.body(look(list))).select("section li").eachText();

        assertThat(refused).hasSize(6);
        assertThat(refused.get(0)).startsWith("Line 3").contains("“Nobody”");
        assertThat(refused.get(1)).startsWith("Line 4").contains("“someday”");
        assertThat(refused.get(2)).startsWith("Line 5").contains("“25:00”");
        assertThat(refused.get(3)).startsWith("Line 6").contains("“sometimes”");
        assertThat(refused.get(4)).startsWith("Line 7").contains("formula");
        assertThat(refused.get(5)).startsWith("Line 8").contains("another shift at that time");
        apply(list, UUID.randomUUID());
        assertThat(stored()).isEqualTo(1);
    }

    @Test void peopleAreFoundByNameTooUnlessTwoAreCalledTheSame() {
        staffing.eligible("Bea Roster", ward);

        var looked = look("name,date,start,end\nana roster," + day + ",07:00,15:00\nBea Roster," + day + ",07:00,15:00\n");

        assertThat(looked).bodyText().contains("one shift for one person").contains("More than one person in this team is called “Bea Roster”");
    }

    @Test void whereAListHasNumbersAndNamesTheNumberCounts() {
        var looked = look("Staff number;Name;Date;Start;End\n" + bea + ";Ana Roster;" + day + ";07:00;15:00\n");
        apply("Staff number;Name;Date;Start;End\n" + bea + ";Ana Roster;" + day + ";07:00;15:00\n", UUID.randomUUID());

        assertThat(looked).bodyText().contains("one shift for one person");
        assertThat(shifts.worked(ward, day())).containsExactly(bea);
    }

    @Test void anotherTeamsPeopleAreNotToBePlannedHere() {
        var stranger = staffing.eligible("Cleo Elsewhere", staffing.team("Rowan " + UUID.randomUUID()));

        assertThat(look("person;date;start;end\n" + stranger + ";" + day + ";07:00;15:00\n")).bodyText().contains("does not belong to this team on that day").doesNotContain("Cleo");
    }

    @Test void leaveIsKeptAsDaysAwayWithoutTimes() {
        apply("Person\tDatum\tBeginn\tEnde\tArt\n" + ana + "\t" + day + "\t\t\tUrlaub\n" + ana + "\t" + day.plusDays(1) + "\t\t\tUrlaub\n", UUID.randomUUID());

        assertThat(shifts.leaveOf(ana, day())).singleElement().extracting(TimeSpan::length).isEqualTo(Duration.ofDays(2));
        assertThat(stored()).isZero();
    }

    @Test void aFileInAnotherEncodingIsRefusedByItsLines() {
        var latin = ("person;date;start;end\nJosé;" + day + ";07:00;15:00\n" + ana + ";" + day + ";07:00;15:00\n").getBytes(StandardCharsets.ISO_8859_1);

        var looked = supervisor.upload("/team/shifts/check", "file", "roster.csv", latin, "team", ward.toString());

        assertThat(looked).bodyText().contains("not written in UTF-8").contains("one shift for one person");
    }

    @Test void aListWithoutColumnsIsGivenBackAsItWas() {
        assertThat(look("Ana;tomorrow;early\n")).hasStatus(422).bodyText().contains("does not name the columns").contains("Ana;tomorrow;early");
        assertThat(look(" ")).hasStatus(422).bodyText().contains("no lines in it");
    }

    @Test void theLastListIsUndoneAndWhatPeopleEnteredThemselvesStays() {
        staffing.signedIn(ana).post("/roster/shifts", "id", UUID.randomUUID().toString(), "day", day.plusDays(3).toString(), "from", "07:00", "until", "15:00", "kind", "");
        var list = UUID.randomUUID();
        apply(twoShifts(), list);

        assertThat(undo(supervisor, list)).hasStatus(302);

        assertThat(stored()).isEqualTo(1);
        assertThat(shifts.worked(ward, day())).isEmpty();
    }

    @Test void aNewerListShowsWhatItChangesAndTakesAwayDoesExactlyThatAndIsUndone() {
        var first = UUID.randomUUID();
        apply(lines(ana + ";" + day + ";07:00;15:00;early", ana + ";" + day.plusDays(1) + ";07:00;15:00;early", bea + ";" + day.plusDays(1) + ";21:00;07:30;night"), first);
        var before = times();
        clock.advance(Duration.ofMinutes(1));
        var newer = lines(ana + ";" + day + ";09:00;17:00;early", ana + ";" + day.plusDays(2) + ";07:00;15:00;early", bea + ";" + day.plusDays(1) + ";21:00;07:30;night");

        var looked = Jsoup.parse(Browser.body(look(newer)));

        assertThat(looked.select("section[aria-labelledby=changes] li").eachText()).singleElement().asString().startsWith("Ana Roster").endsWith("07:00–15:00 becomes 09:00–17:00");
        assertThat(looked.select("section[aria-labelledby=removes] li").eachText()).singleElement().asString().startsWith("Ana Roster").endsWith("07:00–15:00");
        assertThat(looked.select("main").text()).contains("one shift for one person").doesNotContain("Bea Roster");
        assertThat(times()).isEqualTo(before);
        var second = UUID.randomUUID();
        apply(newer, second);
        assertThat(supervisor.get("/team/shifts?week=" + day)).bodyText().contains("09:00–17:00");
        assertThat(times()).hasSize(3).isNotEqualTo(before);
        undo(supervisor, second);
        assertThat(times()).isEqualTo(before);
    }

    @Test void afterADayAListIsNotUndone() {
        var list = UUID.randomUUID();
        apply(twoShifts(), list);
        clock.advance(Duration.ofHours(25));

        undo(supervisor, list);

        assertThat(stored()).isEqualTo(2);
        assertThat(supervisor.get("/team/shifts")).bodyText().doesNotContain("Undo this list");
    }

    @Test void onlyTheLastListIsUndone() {
        var first = UUID.randomUUID();
        apply("person;date;start;end\n" + ana + ";" + day + ";07:00;15:00\n", first);
        clock.advance(Duration.ofMinutes(1));
        apply("person;date;start;end\n" + bea + ";" + day + ";07:00;15:00\n", UUID.randomUUID());

        undo(supervisor, first);

        assertThat(stored()).isEqualTo(2);
    }

    @Test void nobodyElseOpensAppliesOrUndoesIt() {
        var list = UUID.randomUUID();
        apply(twoShifts(), list);
        var other = staffing.signedIn(staffing.with(Role.SUPERVISOR, staffing.team("Rowan " + UUID.randomUUID())));

        assertThat(other.get("/team/shifts?team=" + ward)).hasStatus(404);
        assertThat(other.post("/team/shifts", "team", ward.toString(), "id", UUID.randomUUID().toString(), "list", twoShifts())).hasStatus(404);
        assertThat(undo(other, list)).hasStatus(404);
        assertThat(staffing.signedIn(ana).get("/team/shifts?team=" + ward)).hasStatus(403);
        assertThat(stored()).isEqualTo(2);
    }

    @Test void aPlannerPlansForAnyTeam() {
        var planner = staffing.signedIn(staffing.with(Role.PLANNER, staffing.team("Office " + UUID.randomUUID())));

        planner.post("/team/shifts", "team", ward.toString(), "id", UUID.randomUUID().toString(), "seal", seal(planner, twoShifts()), "list", twoShifts());

        assertThat(shifts.worked(ward, day())).containsExactlyInAnyOrder(ana, bea);
    }

    private static String lines(String... lines) {
        return "person;date;start;end;kind\n" + String.join("\n", lines) + "\n";
    }

    private List<String> times() {
        return jdbc.sql("select person || ' ' || starts_at || ' ' || ends_at || ' ' || coalesce(roster_list::text, '') from shifts.shift where team = :ward order by 1")
            .param("ward", ward.value()).query(String.class).list();
    }

    private String twoShifts() {
        return "person;date;start;end;kind\n%s;%s;07:00;15:00;early\n%s;%s;21:00;07:30;\n".formatted(ana, day, bea, day);
    }

    private MvcTestResult look(String list) {
        return supervisor.post("/team/shifts/check", "team", ward.toString(), "list", list);
    }

    private void apply(String list, UUID id) {
        assertThat(supervisor.post("/team/shifts", "team", ward.toString(), "id", id.toString(), "seal", seal(supervisor, list), "list", list)).hasStatus(302);
    }

    /** What the page carries once it has shown the list. */
    private String seal(Browser browser, String list) {
        var looked = Browser.body(browser.post("/team/shifts/check", "team", ward.toString(), "list", list));
        return Jsoup.parse(looked).select("input[name=seal]").attr("value");
    }

    private MvcTestResult undo(Browser browser, UUID list) {
        return browser.post("/team/shifts/undo", "team", ward.toString(), "id", list.toString());
    }

    private TimeSpan day() {
        return new TimeSpan(day.atStartOfDay(Staffing.ZONE).toInstant(), day.plusDays(1).atStartOfDay(Staffing.ZONE).toInstant());
    }

    private int stored() {
        return jdbc.sql("select count(*) from shifts.shift where team = :ward").param("ward", ward.value()).query(Integer.class).single();
    }
}
