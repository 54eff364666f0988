package org.wellspring.notifications.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.notifications.Notice;
import org.wellspring.notifications.Notify;
import org.wellspring.people.RecoveryLinkMade;
import org.wellspring.people.RecoveryLinkRead;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

@WellspringTest
@EnableScenarios
class NoticesTests {
    @Autowired Notify notify;
    @Autowired Notices notices;
    @Autowired TellOfRecoveryLink recovery;
    @Autowired OneTimeLinks links;
    @Autowired NoticesOfPerson ownData;
    @Autowired Staffing staff;
    @Autowired MovedClock clock;
    @Autowired TransactionTemplate transactions;
    private TeamId ward;
    private PersonId ana;
    private PersonId ben;

    @BeforeEach void people() {
        ward = staff.team("Notices ward");
        ana = staff.person("Ana", ward);
        ben = staff.person("Ben", ward);
    }

    @Test void whatIsToldStandsInTheListInMe() {
        notify.tell(Set.of(ana, ben), reply());

        assertThat(page(ana).select("a[href=/replies/7]")).hasSize(1);
        assertThat(page(ben).select("a[href=/replies/7]")).hasSize(1);
    }

    @Test void onlyThePersonSeesWhatTheyWereTold() {
        notify.tell(ana, reply());

        assertThat(page(ben).select("main .lines li")).isEmpty();
        assertThat(staff.signedOut().get("/me/notices")).hasStatus3xxRedirection();
    }

    @Test void oneFactToldTwiceIsToldOnce() {
        var reply = reply();

        notify.tell(ana, reply);
        notify.tell(ana, reply);

        assertThat(page(ana).select("main .lines li")).hasSize(1);
    }

    @Test void nobodyIsToldOfWhatWasRolledBack() {
        transactions.executeWithoutResult(status -> {
            notify.tell(ana, reply());
            status.setRollbackOnly();
        });

        assertThat(page(ana).select("main .lines li")).isEmpty();
    }

    @Test void whatIsStaleLeavesTheListByItself() {
        notify.tell(ana, reply());

        clock.advance(Duration.ofDays(15));
        notices.dropStale(clock.instant());

        assertThat(page(ana).select("main .lines li")).isEmpty();
        assertThat(ownData.export(ana)).isEmpty();
    }

    @Test void openingAPageWritesNothingDown() {
        notify.tell(ana, reply());
        var before = ownData.export(ana);

        page(ana);

        assertThat(ownData.export(ana)).isEqualTo(before);
    }

    @Test void makingALinkIntoAnAccountTellsItsOwner(Scenario scenario) {
        scenario.stimulate(() -> links.forRecovery(ana, ben)).andWaitForStateChange(() -> ownData.export(ana), told -> !told.isEmpty())
            .andVerify(told -> assertThat(told.getFirst()).containsEntry("message", "notifications.told.recovery-link"));
    }

    @Test void aOneTimeLinkIntoAnAccountIsToldToItsOwnerOnceEvenIfTheEventComesTwice() {
        var made = new RecoveryLinkMade(ana, clock.instant());

        listening().on(made);
        listening().on(made);

        assertThat(page(ana).select("main .lines li")).hasSize(1);
        assertThat(page(ana).text()).contains("one-time link into your account");
    }

    @Test void aSecondLinkIsToldAgain() {
        listening().on(new RecoveryLinkMade(ana, clock.instant()));
        listening().on(new RecoveryLinkMade(ana, clock.instant().plusSeconds(60)));

        assertThat(page(ana).select("main .lines li")).hasSize(2);
    }

    @Test void anAccountNoticeLeadsToTheOnePlaceWhereItIsReadAndGoesThenAndNotBecauseOfSomebodyElse() {
        listening().on(new RecoveryLinkMade(ana, clock.instant()));
        assertThat(page(ana).select("main form")).isEmpty();
        assertThat(page(ana).select("main .lines a").eachAttr("href")).containsExactly("/me");

        listening().on(new RecoveryLinkRead(ben));
        assertThat(page(ana).select("main .lines li")).hasSize(1);
        listening().on(new RecoveryLinkRead(ana));

        assertThat(page(ana).select("main .lines li")).isEmpty();
    }

    @Test void readingItInMePutsTheNoticeAway(Scenario scenario) {
        listening().on(new RecoveryLinkMade(ana, clock.instant()));

        scenario.stimulate(() -> staff.signedIn(ana).post("/me/told")).andWaitForStateChange(() -> page(ana).select("main .lines li").size(), left -> left == 0);
    }

    @Test void erasingAPersonTakesTheirNotices() {
        notify.tell(Set.of(ana, ben), reply());

        ownData.erase(ana);

        assertThat(ownData.export(ana)).isEmpty();
        assertThat(ownData.export(ben)).hasSize(1);
    }

    /** The listener itself, without the proxy that would run it on another thread. */
    private TellOfRecoveryLink listening() {
        return AopTestUtils.getUltimateTargetObject(recovery);
    }

    private Notice reply() {
        return new Notice("notifications.notices.open", UUID.randomUUID(), "/replies/7", Notice.Kind.TEAM, clock.instant().plus(Duration.ofDays(14)));
    }

    private Document page(PersonId person) {
        return Jsoup.parse(html(staff.signedIn(person).get("/me/notices")));
    }

    private static String html(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
