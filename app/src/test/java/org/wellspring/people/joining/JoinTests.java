package org.wellspring.people.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.people.Member;
import org.wellspring.people.MembershipKind;
import org.wellspring.people.People;
import org.wellspring.people.structure.Newcomer;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.Language;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.platform.TimeSpan;

@WellspringTest
class JoinTests {
    @Autowired Staffing staffing;
    @Autowired Structure structure;
    @Autowired People people;
    @Autowired MovedClock clock;
    TeamId ward;
    String code;

    @BeforeEach void aWardWithACode() {
        ward = staffing.team("Ward " + UUID.randomUUID());
        code = structure.joinCode(ward);
    }

    @Test void aCodeAndAPassphraseAreEnoughToJoin() {
        var ana = staffing.signedOut();

        var joined = join(ana, UUID.randomUUID().toString(), "Ana", uniqueName());

        assertThat(joined).hasStatus(302).hasRedirectedUrl("/");
        assertThat(people.members(ward, staffing.today())).extracting(Member::name).containsExactly("Ana");
        assertThat(ana.get("/me")).hasStatusOk().bodyText().contains("Ana");
    }

    @Test void joiningTwiceWithOneFormJoinsOnce() {
        var ana = staffing.signedOut();
        var form = UUID.randomUUID().toString();
        var name = uniqueName();

        join(ana, form, "Ana", name);
        join(ana, form, "Ana", name);

        assertThat(people.members(ward, staffing.today())).hasSize(1);
    }

    @Test void aCodeReadAloudStillWorks() {
        var spoken = code.toLowerCase().replace('0', 'o').replaceAll("(.{4})", "$1-");

        var typed = staffing.signedOut().post("/join", "code", spoken);

        assertThat(typed).hasStatus(302).hasRedirectedUrl("/join/" + code);
    }

    @Test void whicheverPartOfACodeIsWrongTheAnswerIsTheSame() {
        var old = code;
        structure.renewJoinCode(ward, new PersonId(new UUID(0, 0)));
        var oneOff = (code.charAt(0) == 'A' ? 'B' : 'A') + code.substring(1);

        var answers = java.util.stream.Stream.of(old, oneOff, "NONSENSE", "0000").map(wrong -> staffing.signedOut().get("/join/" + wrong)).toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(404));
        assertThat(answers.stream().map(answer -> withoutWhatVaries(Browser.body(answer))).distinct()).hasSize(1);
    }

    @Test void aCodeEndsAfterHalfAYear() {
        clock.advance(Duration.ofDays(190));

        assertThat(staffing.signedOut().get("/join/" + code)).hasStatus(404);
    }

    @Test void aShortPassphraseIsRefusedBesideItsFieldAndTheRestIsKept() {
        var ana = staffing.signedOut();

        var refused = ana.post("/join/" + code, "form", UUID.randomUUID().toString(), "called", "Ana", "profession", "midwife", "language", "en", "way", "passphrase",
            "name", uniqueName(), "passphrase", "short");

        assertThat(refused).hasStatus(422).bodyText().contains("shorter than 15 characters").contains("midwife").doesNotContain("value=\"short\"");
        assertThat(people.members(ward, staffing.today())).isEmpty();
    }

    @Test void aTakenSignInNameIsRefusedWithoutSayingWhose() {
        var name = uniqueName();
        join(staffing.signedOut(), UUID.randomUUID().toString(), "Ana", name);

        var refused = join(staffing.signedOut(), UUID.randomUUID().toString(), "Bea", name.toUpperCase());

        assertThat(refused).hasStatus(422).bodyText().contains("Somebody signs in with this name already").doesNotContain("Ana");
    }

    @Test void somebodyOnTheStaffListTakesUpTheirLine() {
        var listed = new PersonId(UUID.randomUUID());
        var number = "n" + UUID.randomUUID();
        structure.admit(listed, new Newcomer("Ana Long Name", "nurse", Language.ENGLISH, Optional.of(number)), ward, MembershipKind.BANK, staffing.today());

        staffing.signedOut().post("/join/" + code, "form", UUID.randomUUID().toString(), "called", "Ana", "language", "de", "way", "passphrase",
            "name", uniqueName(), "passphrase", "four words of mine", "staff", " " + number.toUpperCase() + " ");

        assertThat(people.members(ward, staffing.today())).singleElement().satisfies(member -> {
            assertThat(member.id()).isEqualTo(listed);
            assertThat(member.name()).isEqualTo("Ana");
        });
        assertThat(people.eligible(staffing.today().plusDays(28))).extracting("person").contains(listed);
    }

    @Test void nobodyTakesUpALineTwice() {
        var number = "n" + UUID.randomUUID();
        structure.admit(new PersonId(UUID.randomUUID()), new Newcomer("Ana", "", Language.ENGLISH, Optional.of(number)), ward, MembershipKind.EMPLOYED, staffing.today());
        join(staffing.signedOut(), UUID.randomUUID().toString(), "Ana", uniqueName(), number);

        join(staffing.signedOut(), UUID.randomUUID().toString(), "Impostor", uniqueName(), number);

        assertThat(people.members(ward, staffing.today())).extracting(Member::name).containsExactlyInAnyOrder("Ana", "Impostor");
        assertThat(people.eligible(staffing.today().plusDays(28)).stream().filter(eligible -> eligible.team().equals(ward))).hasSize(1);
    }

    @Test void aShiftCodeGivesHelpUntilTheShiftEndsAndNoAccount() {
        var now = clock.instant();
        var shift = structure.shiftCode(ward, new TimeSpan(now.minusSeconds(60), now.plus(Duration.ofHours(8))), new PersonId(new UUID(0, 0)));
        var visitor = staffing.signedOut();

        var during = visitor.get("/shift/" + shift);
        clock.advance(Duration.ofHours(9));
        var after = visitor.get("/shift/" + shift);

        assertThat(during).hasStatusOk().bodyText().contains("/help").contains("nothing about you is stored");
        assertThat(visitor.session()).isEmpty();
        assertThat(after).hasStatus(404);
    }

    private MvcTestResult join(Browser browser, String form, String called, String name) {
        return join(browser, form, called, name, "");
    }

    private MvcTestResult join(Browser browser, String form, String called, String name, String staff) {
        return browser.post("/join/" + code, "form", form, "called", called, "language", "en", "way", "passphrase", "name", name, "passphrase", "four words of mine", "staff", staff);
    }

    private static String uniqueName() {
        return "sign-in " + UUID.randomUUID();
    }


    private static String withoutWhatVaries(String page) {
        return page.replaceAll("content=\"[^\"]*\" data-header", "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replaceAll("name=\"code\" type=\"text\" value=\"[^\"]*\"", "");
    }
}
