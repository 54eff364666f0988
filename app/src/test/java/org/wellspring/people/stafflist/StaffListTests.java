package org.wellspring.people.stafflist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

@WellspringTest
@Import(CleanSlate.class)
class StaffListTests {
    private static final String THREE = "Staff number;Name;Department\n1;Ana Ruiz;Ward 4\n2;Bo Lind;Ward 4\n3;Cem Kaya;Ward 5\n";

    @Autowired CleanSlate slate;
    @Autowired Staffing staffing;
    @Autowired Structure structure;
    @Autowired People people;
    @Autowired StaffLists lists;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;
    TeamId ward4;
    TeamId ward5;
    PersonId ada;
    Browser administrator;

    @BeforeEach void twoWards() {
        slate.wipe();
        ward4 = staffing.team("Ward 4");
        ward5 = staffing.team("Ward 5");
        ada = staffing.with(Role.ADMINISTRATOR, staffing.team("Office"));
        administrator = staffing.signedIn(ada);
    }

    @Test void nothingChangesBeforeTheDryRunIsApplied() {
        var run = page(send(THREE));

        assertThat(run.text()).contains("Ana Ruiz", "Cem Kaya", "Nothing has changed yet");
        assertThat(namesIn(ward4)).isEmpty();
        assertThat(everybody()).isEqualTo(1);
    }

    @Test void aListIsAppliedAsItWasShown() {
        apply(send(THREE));

        assertThat(namesIn(ward4)).containsExactly("Ana Ruiz", "Bo Lind");
        assertThat(namesIn(ward5)).containsExactly("Cem Kaya");
        assertThat(people.listed("2")).isPresent();
    }

    @Test void aWrongLineIsRefusedWithItsNumberAndTheRestIsUnharmed() {
        var address = send("Number;Name;Ward;From\n1;Ana Ruiz;Ward 4;\n2;Bo Lind;Wrad 4;\n3;;Ward 5;\n4;Dua Noor;Ward 5;yesterday\n1;Ana Again;Ward 4;\n6;Eli Roth;Ward 5;;;x\n7;Fay Moor;Ward 5;4.11.2026\n");

        var run = page(address).text();
        apply(address);

        assertThat(run).contains("Line 3 There is no “Wrad 4” here. There is: Ward 4", "Line 4 There is no name.", "Line 5 “yesterday” is not a day.",
            "Line 6 The same person as in line 2", "Line 7 There are more cells than columns");
        assertThat(namesIn(ward4)).containsExactly("Ana Ruiz");
        assertThat(namesIn(ward5)).containsExactly("Fay Moor");
    }

    @Test void brokenLettersAreRefusedLineByLine() {
        var latin = "Name;Ward\nJosé Paz;Ward 4\nBo Lind;Ward 4\n".getBytes(StandardCharsets.ISO_8859_1);

        var address = administrator.upload("/people/list", "file", "list.csv", latin, "id", UUID.randomUUID().toString()).getResponse().getRedirectedUrl();
        var run = page(address).text();
        apply(address);

        assertThat(run).contains("Line 2 Some letters are broken");
        assertThat(namesIn(ward4)).containsExactly("Bo Lind");
    }

    @Test void aFormulaIsNeverKept() {
        var address = send("Number;Name;Ward\n1;=cmd|calc;Ward 4\n2; @SUM(A1);Ward 4\n3;Bo Lind;Ward 4\n");

        var run = page(address).text();
        apply(address);

        assertThat(run).contains("Line 2 A cell begins like a formula", "Line 3 A cell begins like a formula").doesNotContain("calc", "SUM");
        assertThat(namesIn(ward4)).containsExactly("Bo Lind");
        assertThat(jdbc.sql("select count(*) from people.staff_list_line l where l::text like '%calc%' or l::text like '%SUM%'").query(Integer.class).single()).isZero();
    }

    @Test void applyingTwiceChangesNothingTheSecondTime() {
        var address = send(THREE);
        var seal = seal(address);

        administrator.post(address + "/apply", "seal", seal);
        var again = administrator.post(address + "/apply", "seal", seal);
        var sentAgain = page(send(THREE)).text();

        assertThat(again).hasStatus(302).hasRedirectedUrl(address);
        assertThat(everybody()).isEqualTo(4);
        assertThat(sentAgain).contains("Everybody is as this list says", "Unchanged 3");
    }

    @Test void oneFormSentTwiceKeepsOneList() {
        var form = UUID.randomUUID().toString();

        administrator.post("/people/list", "list", THREE, "id", form);
        administrator.post("/people/list", "list", THREE, "id", form);

        assertThat(jdbc.sql("select count(*) from people.staff_list_line").query(Integer.class).single()).isEqualTo(3);
    }

    @Test void aStaleDryRunIsRefused() {
        var address = send(THREE);
        var seal = seal(address);
        apply(send("Number;Name;Ward\n3;Cem Kaya;Ward 4\n"));

        var refused = administrator.post(address + "/apply", "seal", seal);

        assertThat(refused).hasStatus(409);
        assertThat(text(refused)).contains("Nothing was applied").contains("Team: Ward 5 (was Ward 4)");
        assertThat(namesIn(ward4)).containsExactly("Cem Kaya");
    }

    @Test void somebodyWhoJoinsAfterTheDryRunIsNotDoubled() {
        var address = send(THREE);
        var seal = seal(address);
        join("Ana", ward4, "1");

        var refused = administrator.post(address + "/apply", "seal", seal);
        apply(address);

        assertThat(refused).hasStatus(409);
        assertThat(namesIn(ward4)).containsExactlyInAnyOrder("Ana", "Bo Lind");
    }

    @Test void aChangedLineShowsOldAndNewAndMovesFromToday() {
        apply(send(THREE));
        later(Duration.ofDays(10));

        var address = send("Staff number;Name;Department;Kind\n1;Ana Ruiz-Sol;Ward 5;bank\n");
        var run = page(address).text();
        apply(address);

        assertThat(run).contains("Move to another team", "Name: Ana Ruiz-Sol (was Ana Ruiz)", "Team: Ward 5 (was Ward 4)", "Kind of employment: bank (was employed)");
        assertThat(namesIn(ward5)).contains("Ana Ruiz-Sol");
        assertThat(people.members(ward4, staffing.today().minusDays(1))).extracting(Member::name).contains("Ana Ruiz-Sol");
        assertThat(namesIn(ward4)).containsExactly("Bo Lind");
    }

    @Test void whoeverIsMissingIsEndedOnlyWhenTheBoxIsTicked() {
        apply(send(THREE));
        var shorter = "Staff number;Name;Department\n1;Ana Ruiz;Ward 4\n3;Cem Kaya;Ward 5\n";

        apply(send(shorter));
        var before = namesIn(ward4);
        apply(send(shorter), "ending", "yes");

        assertThat(before).containsExactly("Ana Ruiz", "Bo Lind");
        assertThat(namesIn(ward4)).containsExactly("Ana Ruiz");
        assertThat(namesIn(ward5)).containsExactly("Cem Kaya");
    }

    @Test void aListOfOneWardEndsNobodyInAnother() {
        apply(send(THREE));

        var run = page(send("Staff number;Name;Department\n1;Ana Ruiz;Ward 4\n2;Bo Lind;Ward 4\n"));

        assertThat(run.text()).doesNotContain("Cem Kaya");
        assertThat(run.select("input[name=ending]")).isEmpty();
    }

    @Test void aListThatWouldEndMoreThanHalfEndsNobody() {
        apply(send(list("Ward 4", 1, 10)));
        var address = send(list("Ward 4", 1, 4));

        var run = page(address);
        var refused = administrator.post(address + "/apply", "seal", run.select("input[name=seal]").val(), "ending", "yes");

        assertThat(run.text()).contains("lacks 6 of the 10 people");
        assertThat(run.select("input[name=ending]")).isEmpty();
        assertThat(refused.getResponse().getStatus()).isIn(422, 409);
        assertThat(namesIn(ward4)).hasSize(10);
    }

    @Test void aLineThatMayBeAnybodysEndsNobody() {
        apply(send(list("Ward 4", 1, 10)));

        var run = page(send("Name;Ward;Number\n" + IntStream.rangeClosed(1, 8).mapToObj(i -> "Person " + i + ";Ward 4;n" + i + "\n").collect(Collectors.joining()) + "=Person 9;Ward 4;=9\n"));

        assertThat(run.text()).contains("Line 10 may be anybody’s");
        assertThat(run.select("input[name=ending]")).isEmpty();
    }

    @Test void aRefusedLineKeepsItsPersonFromBeingEnded() {
        apply(send(list("Ward 4", 1, 3)));

        var run = page(send("Number;Name;Ward;From\nn1;Person 1;Ward 4;\nn2;Person 2;Ward 4;\nn3;Person 3;Ward 4;soon\n"));

        assertThat(run.text()).contains("Line 4 “soon” is not a day");
        assertThat(run.select("input[name=ending]")).isEmpty();
    }

    @Test void somebodyWhoJoinedBeforeTheListIsMatchedNotDoubled() {
        var ana = join("Ana", ward4, "1");

        var address = send(THREE);
        var run = page(address).text();
        apply(address);

        assertThat(run).contains("Joined already, now on the list");
        assertThat(namesIn(ward4)).containsExactlyInAnyOrder("Ana", "Bo Lind");
        assertThat(people.listed("1")).contains(ana);
        assertThat(people.eligible(staffing.today().plusDays(28))).extracting("person").contains(ana);
    }

    @Test void somebodyWhoJoinedInAnotherTeamTakesUpTheirLineFromThere() {
        apply(send(THREE));
        var ana = join("Ana", ward5, "1");

        apply(send(THREE));

        assertThat(people.listed("1")).contains(ana);
        assertThat(namesIn(ward4)).containsExactlyInAnyOrder("Ana", "Bo Lind");
        assertThat(namesIn(ward5)).containsExactly("Cem Kaya");
    }

    @Test void aLineTwoPeopleClaimIsGivenToNeither() {
        var ana = join("Ana", ward4, "1");
        var impostor = join("Ida", ward4, "1");

        var address = send(THREE);
        var run = page(address).text();
        apply(address);

        assertThat(run).contains("Line 2 Two people who joined by a code say they are “Ana Ruiz”");
        assertThat(people.listed("1")).isEmpty();
        assertThat(people.eligible(staffing.today().plusDays(28))).extracting("person").doesNotContain(ana, impostor);
    }

    @Test void whatPeopleSayAboutThemselvesStaysTheirs() {
        apply(send("Number;Name;Ward;Job title\n1;Ana Ruiz;Ward 4;Nurse\n"));
        var ana = join("Anita", ward4, "1");
        staffing.signedIn(ana).post("/me/profile", "called", "Anita", "profession", "midwife", "languages", "Polish", "language", "en", "scheme", "auto");

        apply(send("Number;Name;Ward;Job title;Languages;FTE\n1;Ana Ruiz Sol;Ward 4;Senior nurse;German;80%\n"));

        assertThat(jdbc.sql("select display_name || ', ' || staff_name || ', ' || profession || ', ' || languages[1] || ', ' || contract_share from people.person where id = :id")
            .param("id", ana.value()).query(String.class).single()).isEqualTo("Anita, Ana Ruiz Sol, midwife, Polish, 80");
    }

    @Test void undoPutsEverybodyBackWithin24Hours() {
        apply(send(THREE + "4;Dua Noor;Ward 5\n5;Eli Roth;Ward 5\n"));
        later(Duration.ofDays(3));
        var before = standings();
        var address = send("Number;Name;Department;Job title;FTE;Until\n1;Ana Ruiz;Ward 5;Nurse;0,5;\n2;Bo Lindt;Ward 4;;;31.12.2026\n3;Cem Kaya;Ward 5;;;\n4;Dua Noor;Ward 5;;;\n6;New Person;Ward 4;;;\n");
        apply(address, "ending", "yes");
        later(Duration.ofHours(23));

        var undone = administrator(address + "/undo");
        administrator(address + "/undo");

        assertThat(undone).hasStatus(302).hasRedirectedUrl(address);
        assertThat(standings()).isEqualTo(before);
        assertThat(page(address).text()).contains("The list is undone").doesNotContain("Not put back");
    }

    @Test void afterADayAListCanNoLongerBeUndone() {
        var address = send(THREE);
        apply(address);
        later(Duration.ofHours(24));

        var late = administrator(address + "/undo");

        assertThat(late).hasRedirectedUrl("/people/list?gone");
        assertThat(namesIn(ward4)).hasSize(2);
    }

    @Test void aDryRunIsKeptForADayAndNothingOfItAfterwards() {
        var address = send(THREE);
        later(Duration.ofHours(24));

        var late = administrator.get(address);
        lists.dropOlderThan(clock.instant().minus(StaffLists.KEPT));

        assertThat(late).hasRedirectedUrl("/people/list?gone");
        assertThat(jdbc.sql("select count(*) from people.staff_list_line").query(Integer.class).single()).isZero();
    }

    @Test void undoLeavesWhatPeopleDidThemselvesAndSaysSo() {
        var address = send(THREE);
        apply(address);
        var ana = join("Anita", ward4, "1");

        administrator(address + "/undo");

        assertThat(people.member(ana).orElseThrow().name()).isEqualTo("Anita");
        assertThat(namesIn(ward4)).containsExactly("Anita");
        assertThat(people.listed("1")).isEmpty();
        assertThat(page(address).text()).contains("Not put back, or not wholly", "Ana Ruiz").doesNotContain("Bo Lind");
    }

    @Test void headingsAreKnownInFourLanguages() {
        for (var heading : List.of("Staff No.;Full name;Ward;FTE", "Personalnummer;Mitarbeiter;Abteilung;Stellenanteil", "N.º de personal;Nombre y apellidos;Servicio;Jornada",
                "الرقم الوظيفي;الاسم;القسم;نسبة الدوام", "Pers.-Nr.;Vorname und Nachname;Organisationseinheit;VZÄ")) {
            var run = page(send(heading.replace("Vorname und Nachname", "Vor- und Nachname").replace("N.º de personal", "Número de personal") + "\n1;Ana Ruiz;Ward 4;0.5\n")).text();

            assertThat(run).as(heading).contains("Ana Ruiz", "Contract share: 50%", "Team: Ward 4");
        }
    }

    @Test void firstAndLastNamesMayStandApart() {
        apply(send("Nachname\tVorname\tStation\nRuiz\tAna\tWard 4\n"));

        assertThat(namesIn(ward4)).containsExactly("Ana Ruiz");
    }

    @Test void namesAloneWorkWithATeamChosen() {
        var sent = administrator.post("/people/list", "list", "Ana Ruiz\nBo Lind\n", "id", UUID.randomUUID().toString(), "team", ward5.toString());

        apply(sent.getResponse().getRedirectedUrl());

        assertThat(namesIn(ward5)).containsExactly("Ana Ruiz", "Bo Lind");
    }

    @Test void aListWithoutNamesIsSentBackWithWhatWasPasted() {
        var refused = administrator.post("/people/list", "list", "Salary;Ward\n9;Ward 4\n");

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("The first line names no column for names", "Salary;Ward");
    }

    @Test void daysAreReadAsTheyAreWrittenHere() {
        apply(send("Name;Ward;From;Until\nAna Ruiz;Ward 4;05/11/2026;30.11.2026\n"));

        assertThat(people.members(ward4, LocalDate.parse("2026-11-04"))).isEmpty();
        assertThat(people.members(ward4, LocalDate.parse("2026-11-05"))).hasSize(1);
        assertThat(people.members(ward4, LocalDate.parse("2026-11-30"))).hasSize(1);
        assertThat(people.members(ward4, LocalDate.parse("2026-12-01"))).isEmpty();
    }

    @Test void nobodyElseReadsOrSendsAList() {
        var address = send(THREE);
        for (var role : List.of(Role.SUPERVISOR, Role.PLANNER, Role.PEER_SUPPORTER)) {
            var other = staffing.signedIn(staffing.with(role, ward4));

            assertThat(other.get("/people/list")).hasStatus(403);
            assertThat(other.get(address)).hasStatus(403);
            assertThat(other.post(address + "/apply", "seal", seal(address))).hasStatus(403);
        }
        var nurse = staffing.signedIn(staffing.eligible("Ana", ward4));

        assertThat(nurse.get("/people/list")).hasStatus(403);
        assertThat(nurse.post("/people/list", "list", THREE)).hasStatus(403);
        assertThat(nurse.post(address + "/undo")).hasStatus(403);
    }

    @Test void everyListIsInTheAuditLog() {
        var address = send(THREE);
        apply(address);
        administrator(address + "/undo");

        assertThat(administrator.get("/data/audit")).bodyText().contains("Applied a staff list", "Undid a staff list");
    }

    @Test void whoeverIsErasedIsGoneFromListsToo() {
        apply(send(THREE));
        var ana = join("Ana", ward4, "1");

        staffing.signedIn(ana).post("/me/delete");

        assertThat(jdbc.sql("select count(*) from people.staff_list_line where says ->> 'name' = 'Ana Ruiz'").query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from people.staff_list_change where person = :id").param("id", ana.value()).query(Integer.class).single()).isZero();
    }

    /** The administrator signs in again, because these pages ask for a fresh proof. */
    private void later(Duration time) {
        clock.advance(time);
        administrator = staffing.signedIn(ada);
    }

    private String send(String list) {
        return Optional.ofNullable(administrator.post("/people/list", "list", list, "id", UUID.randomUUID().toString()).getResponse().getRedirectedUrl()).orElseThrow();
    }

    private void apply(String address, String... more) {
        var fields = new java.util.ArrayList<>(List.of("seal", seal(address)));
        fields.addAll(List.of(more));
        assertThat(administrator.post(address + "/apply", fields.toArray(String[]::new))).hasStatus(302).hasRedirectedUrl(address);
    }

    private MvcTestResult administrator(String address) {
        return administrator.post(address);
    }

    private String seal(String address) {
        return page(address).select("input[name=seal]").val();
    }

    private Document page(String address) {
        return Jsoup.parse(Browser.body(administrator.get(address)));
    }

    private static String text(MvcTestResult result) {
        return Jsoup.parse(Browser.body(result)).text();
    }

    private PersonId join(String called, TeamId team, String line) {
        staffing.signedOut().post("/join/" + structure.joinCode(team), "form", UUID.randomUUID().toString(), "called", called, "language", "en", "way", "passphrase",
            "name", "sign-in " + UUID.randomUUID(), "passphrase", "four words of mine", "staff", line);
        return people.members(team, staffing.today()).stream().filter(member -> member.name().equals(called)).findFirst().orElseThrow().id();
    }

    private List<String> namesIn(TeamId team) {
        return people.members(team, staffing.today()).stream().map(Member::name).toList();
    }

    private int everybody() {
        return jdbc.sql("select count(*) from people.person").query(Integer.class).single();
    }

    private List<String> standings() {
        return jdbc.sql("""
            select (p.id, p.display_name, p.profession, p.languages, p.contract_share, p.staff_key, p.staff_name, p.claimed_key,
                array(select (m.id, m.team, m.kind, m.counts, m.from_day, m.until_day)::text from people.membership m where m.person = p.id order by m.id))::text
            from people.person p
            order by p.id
            """).query(String.class).list();
    }

    private static String list(String ward, int first, int last) {
        return "Number;Name;Ward\n" + IntStream.rangeClosed(first, last).mapToObj(i -> "n%d;Person %d;%s\n".formatted(i, i, ward)).collect(Collectors.joining());
    }
}
