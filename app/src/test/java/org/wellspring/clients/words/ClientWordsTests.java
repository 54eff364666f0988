package org.wellspring.clients.words;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** Wednesday, 4 November 2026, nine in the morning: what is written now must be read by Thursday at nine. */
@WithRelay
class ClientWordsTests {
    private static final String KIND = "You took your time with my mother. Thank you.";

    @Autowired RelayForTests relay;
    @Autowired Staffing staffing;
    @Autowired MovedClock clock;
    @Autowired CleanSlate slate;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvcTester http;
    @Autowired LookAfterWords lookAfter;
    @Autowired List<PersonalData> steps;

    private TeamId ward;
    private PersonId reader;
    private PersonId nurse;
    private Browser lead;
    private Browser reading;
    private List<String> codes;

    @BeforeEach void aWardWithCardsAndAReader() {
        slate.wipe();
        relay.anew();
        ward = staffing.team("Ward 4");
        var office = staffing.team("Safeguarding office");
        staffing.teamOf(12, ward);
        nurse = staffing.eligible("Ana Lindqvist", ward);
        reader = staffing.eligible("Robin Vale", office);
        staffing.eligible("Kim Ashdown", office);
        lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, ward));
        name("Robin Vale", "Kim Ashdown");
        reading = staffing.signedIn(reader);
        codes = draw();
    }

    @Test void wordsAreReadPassedOnAndReachTheTeamWithoutANameOrADay() {
        give(codes.getFirst(), "Ana was kind. " + KIND);
        var id = waiting();

        assertThat(page(reading.get("/clients/words/" + id)).select("mark").eachText()).contains("Ana");
        assertThat(page(reading.get("/clients/words/" + id)).select("textarea").text()).isEqualTo("… was kind. " + KIND);
        assertThat(today(nurse)).doesNotContain(KIND);
        reading.post("/clients/words/" + id + "/thanks", "words", "Somebody was kind. " + KIND, "sure", "yes");

        assertThat(today(nurse)).contains("Thanks", "Somebody was kind. " + KIND, "2 Nov 2026").doesNotContain("4 Nov");
        assertThat(today(reader)).doesNotContain(KIND);
        assertThat(words()).isZero();
    }

    @Test void aNameOfATeamMemberNeverGoesThroughUnseen() {
        give(codes.getFirst(), "Ana was kind");
        var id = waiting();

        var held = reading.post("/clients/words/" + id + "/thanks", "words", "ana was kind", "sure", "yes");

        assertThat(held.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(held).select("[role=alert]").text()).contains("this may point at one person: ana");
        assertThat(page(held).select("textarea").text()).isEqualTo("ana was kind");
        assertThat(reading.post("/clients/words/" + id + "/thanks", "words", "All kind").getResponse().getStatus()).as("unread").isEqualTo(422);
        assertThat(thanks()).isZero();
        assertThat(waiting()).isEqualTo(id);
    }

    @Test void theNameOnTheStaffListCountsToo() {
        jdbc.sql("update people.person set display_name = 'Annie' where id = :id").param("id", nurse.value()).update();
        jdbc.sql("update people.person set staff_name = 'Ana Lindqvist' where id = :id").param("id", nurse.value()).update();
        give(codes.getFirst(), "Lindqvist was kind");

        assertThat(reading.post("/clients/words/" + waiting() + "/thanks", "words", "Lindqvist was kind", "sure", "yes").getResponse().getStatus()).isEqualTo(422);
    }

    @Test void whoeverLeftReadsNoMoreAndTheWordsClose() {
        clock.advance(Duration.ofDays(1));
        jdbc.sql("update people.membership set until_day = :today where person = :reader").param("today", staffing.today()).param("reader", reader.value()).update();

        assertThat(page(open(codes.getFirst())).text()).contains("there is nobody to read them in time");
    }

    @Test void aDisclosureIsNeverShownAsThanks() {
        give(codes.getFirst(), "Somebody here hits people at night");
        var id = waiting();
        var open = reading.post("/clients/words/" + id + "/right", "state", "DISCLOSURE");

        var later = reading.post("/clients/words/" + id + "/thanks", "words", "Somebody here hits people at night", "sure", "yes");
        reading.post("/clients/words/" + id + "/drop");

        assertThat(open.getResponse().getRedirectedUrl()).isEqualTo("/clients/words/" + id);
        assertThat(later.getResponse().getRedirectedUrl()).isEqualTo("/clients/words");
        assertThat(thanks()).isZero();
        assertThat(today(nurse)).doesNotContain("hits people");
        var page = page(reading.get("/clients/words/" + id));
        assertThat(page.select("form[action$=/thanks], form[action$=/drop]")).isEmpty();
        assertThat(page.text()).contains("Ring now", "Somebody here hits people at night");
    }

    @Test void aDisclosureIsDeletedAfterItsDaysTogetherWithItsKey() {
        give(codes.getFirst(), "Somebody here hits people at night");
        var id = waiting();
        reading.post("/clients/words/" + id + "/right", "state", "DISCLOSURE");
        reading.post("/clients/words/" + id + "/done", "done", "SERVICE");

        clock.advance(Duration.ofDays(27));
        lookAfter.look();
        assertThat(words()).isOne();
        clock.advance(Duration.ofDays(1));
        lookAfter.look();

        assertThat(words()).isZero();
        assertThat(jdbc.sql("select about from audit.entry where what = 'client-words-settled'").query(String.class).list()).containsExactly("SERVICE");
    }

    @Test void theWordsAreClosedWhenNobodyReadsThem() {
        give(codes.getFirst(), KIND);
        assertThat(page(open(codes.get(1))).select("textarea")).hasSize(1);

        clock.advance(Duration.ofHours(25));

        var closed = page(open(codes.get(1)));
        assertThat(closed.select("textarea")).isEmpty();
        assertThat(closed.text()).contains("waited longer than a working day");
        assertThat(closed.select("a[href^=/clients/unsafe], a[href^=/clients/complain]")).hasSize(2);
        give(codes.get(1), KIND);
        assertThat(words()).isOne();
        reading.post("/clients/words/" + waiting() + "/drop");
        assertThat(page(open(codes.get(1))).select("textarea")).hasSize(1);
    }

    @Test void theWordsAreClosedWhileNobodyIsNamed() {
        steps.forEach(step -> step.erase(reader));

        assertThat(page(open(codes.getFirst())).text()).contains("there is nobody to read them in time");
        give(codes.getFirst(), KIND);
        assertThat(words()).isZero();
    }

    @Test void aCardGivesWordsOnce() {
        give(codes.getFirst(), KIND);
        var again = give(codes.getFirst(), "Something else");
        give(codes.getFirst().replace("-", "").toLowerCase(), "Something else");

        assertThat(words()).isOne();
        assertThat(Browser.body(again)).contains("can be given once").doesNotContain("Something else");
        assertThat(page(reading.get("/clients/words")).text()).contains(KIND).doesNotContain("Something else");
    }

    @Test void noCookieIsSetAndNoneIsNeeded() {
        var address = "/clients/thanks/" + codes.getFirst();
        var opened = http.get().uri(address).exchange();
        var token = Jsoup.parse(Browser.body(opened)).select("[name=_csrf]").val();

        var given = http.post().uri(address).param("_csrf", token).param("words", KIND).exchange();

        assertThat(given.getResponse().getStatus()).isEqualTo(303);
        assertThat(List.of(opened, given, http.get().uri("/clients/unsafe").exchange(), http.get().uri("/clients/complain").exchange()))
            .allSatisfy(answer -> assertThat(answer.getResponse().getHeaders("Set-Cookie")).isEmpty());
        assertThat(http.post().uri("/clients/thanks/" + codes.get(1)).param("_csrf", token).param("words", KIND).exchange().getResponse().getStatus()).isEqualTo(403);
        assertThat(words()).isOne();
    }

    @Test void whatIsKeptIsSealedAndHasNoFinerTimeThanTheHour() {
        clock.advance(Duration.ofMinutes(17));
        give(codes.getFirst(), KIND);

        assertThat(jdbc.sql("select t::text from clients.words t").query(String.class).single()).doesNotContain("mother").containsPattern("\"2026-11-05 \\d{2}:00:00\\+00\"");
        assertThat(new String(jdbc.sql("select sealed from clients.words").query(byte[].class).single(), StandardCharsets.ISO_8859_1)).doesNotContain("mother");
    }

    @Test void onlyTheReadersRead() {
        give(codes.getFirst(), KIND);
        var id = waiting();

        for (var other : List.of(lead, staffing.signedIn(nurse), staffing.signedIn(staffing.with(Role.ADMINISTRATOR, ward)))) {
            assertThat(page(other.get("/clients/words")).text()).doesNotContain(KIND).contains("Only the safeguarding lead");
            assertThat(other.get("/clients/words/" + id).getResponse().getStatus()).isEqualTo(403);
            assertThat(other.post("/clients/words/" + id + "/thanks", "words", "Fine", "sure", "yes").getResponse().getStatus()).isEqualTo(403);
            assertThat(other.post("/clients/words/" + id + "/drop").getResponse().getStatus()).isEqualTo(403);
        }
        assertThat(words()).isOne();
    }

    @Test void nobodyReadsAboutTheirOwnTeam() {
        name("Ana Lindqvist", "Kim Ashdown");
        give(codes.getFirst(), KIND);
        var id = waiting();
        var inside = staffing.signedIn(nurse);

        assertThat(page(inside.get("/clients/words")).text()).doesNotContain(KIND).contains("Nothing waits");
        assertThat(inside.get("/clients/words/" + id).getResponse().getStatus()).isEqualTo(403);
        assertThat(inside.post("/clients/words/" + id + "/drop").getResponse().getStatus()).isEqualTo(403);
        assertThat(told()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from notifications.notice where person = :ana").param("ana", nurse.value()).query(Integer.class).single()).isZero();
        name("Ana Lindqvist", staffing.eligible("Bo", ward).toString());
        assertThat(page(open(codes.get(1))).text()).contains("there is nobody to read them in time");
    }

    @Test void theReaderIsToldAndTheStandInBeforeItIsLate() {
        give(codes.getFirst(), KIND);
        give(codes.get(1), KIND);

        assertThat(told()).containsExactly("clients.told.waiting");
        clock.advance(Duration.ofHours(21));
        lookAfter.look();
        assertThat(told()).containsExactlyInAnyOrder("clients.told.waiting", "clients.told.soon", "clients.told.soon");
        clock.advance(Duration.ofHours(4));
        lookAfter.look();
        assertThat(told()).contains("clients.told.closed");
    }

    @Test void hostileWordsAreRefusedOrShownAsWords() {
        var address = "/clients/thanks/" + codes.getFirst();
        assertThat(give(codes.getFirst(), "x".repeat(1001)).getResponse().getStatus()).isEqualTo(422);
        assertThat(give(codes.getFirst(), " \u0000\u200B ").getResponse().getStatus()).isEqualTo(422);
        assertThat(words()).isZero();
        give(codes.getFirst(), "<script>alert(1)</script> \u202Egone\u0007");

        assertThat(Browser.body(reading.get("/clients/words/" + waiting()))).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt; gone");
        assertThat(staffing.signedOut().get("/clients/thanks/" + "A".repeat(500)).getResponse().getStatus()).isEqualTo(404);
        assertThat(staffing.signedOut().get(address.substring(0, address.length() - 1) + "%00").getResponse().getStatus()).isIn(400, 404);
        assertThat(staffing.signedOut().get("/clients/thanks/ABCD-EFGH-JKMN").getResponse().getStatus()).isEqualTo(404);
    }

    @Test void thanksGoAfterFourWeeksAndCardsWithTheirQuarter() {
        give(codes.getFirst(), KIND);
        reading.post("/clients/words/" + waiting() + "/thanks", "words", KIND, "sure", "yes");

        clock.advance(Duration.ofDays(28));
        lookAfter.look();
        assertThat(today(nurse)).doesNotContain(KIND);
        assertThat(thanks()).isZero();
        clock.advance(Duration.ofDays(80));
        lookAfter.look();

        assertThat(jdbc.sql("select count(*) from clients.card").query(Integer.class).single()).isZero();
        assertThat(open(codes.get(1)).getResponse().getStatus()).isEqualTo(404);
    }

    @Test void whoReadsIsNamedAmongPeopleHereAndTheLogKnows() {
        var strangers = lead.post("/clients/readers", "lead", "Nobody Atall", "standIn", "Robin Vale", "days", "400");
        var same = lead.post("/clients/readers", "lead", "Robin Vale", "standIn", "Robin Vale", "days", "28");

        assertThat(page(strangers).select(".ds-validation-message")).hasSize(2);
        assertThat(same.getResponse().getStatus()).isEqualTo(422);
        assertThat(jdbc.sql("select about from audit.entry where what = 'client-readers-named'").query(String.class).list()).containsExactly(reader.toString());
        assertThat(staffing.signedIn(nurse).post("/clients/readers").getResponse().getStatus()).isEqualTo(403);
    }

    private void name(String first, String second) {
        assertThat(lead.post("/clients/readers", "lead", first, "standIn", second, "days", "28").getResponse().getStatus()).isEqualTo(302);
    }

    private List<String> draw() {
        return page(lead.post("/clients/cards", "id", UUID.randomUUID().toString(), "unit", ward.toString(), "quarter", "2026-11-09", "cards", "30", "handed", "BOX")).select(".client-card .code").eachText();
    }

    private MvcTestResult open(String code) {
        return staffing.signedOut().get("/clients/thanks/" + code);
    }

    /** As somebody does who opens the page, writes and sends; the answer is the page they then see. */
    private MvcTestResult give(String code, String words) {
        var stranger = staffing.signedOut();
        var sent = stranger.post("/clients/thanks/" + code, "words", words);
        return sent.getResponse().getStatus() == 303 ? stranger.get(sent.getResponse().getHeader("Location")) : sent;
    }

    private UUID waiting() {
        return jdbc.sql("select id from clients.words where state = 'WAITING'").query(UUID.class).single();
    }

    private int words() {
        return jdbc.sql("select count(*) from clients.words").query(Integer.class).single();
    }

    private int thanks() {
        return jdbc.sql("select count(*) from clients.thanks").query(Integer.class).single();
    }

    private List<String> told() {
        return jdbc.sql("select message from notifications.notice where message like 'clients.%'").query(String.class).list();
    }

    private String today(PersonId person) {
        return page(staffing.signedIn(person).get("/")).text();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(Browser.body(answer));
    }
}
