package org.wellspring.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wellspring.Staffing;
import org.wellspring.notifications.Notice;
import org.wellspring.notifications.Notify;
import org.wellspring.notifications.Reaching;
import org.wellspring.notifications.ReachingTest;
import org.wellspring.notifications.mail.MailboxInHand;
import org.wellspring.notifications.push.Phones;
import org.wellspring.notifications.push.PushService;
import org.wellspring.notifications.push.PushSwitch;
import org.wellspring.platform.Language;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;

@ReachingTest
class DeliveryTests {
    @Autowired Notify notify;
    @Autowired PlanDelivery plan;
    @Autowired TakeDelivery deliveries;
    @Autowired Courier courier;
    @Autowired Channels channels;
    @Autowired WriteToOwner owners;
    @Autowired Phones phones;
    @Autowired PushSwitch push;
    @Autowired PushService service;
    @Autowired GreenMail mail;
    @Autowired MailboxInHand mailboxes;
    @Autowired Reaching reaching;
    @Autowired Staffing staff;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;
    private PersonId ana;

    @BeforeEach void wednesday() throws Exception {
        reaching.begin();
        ana = staff.person("Ana", staff.team("Delivery ward"));
        reaching.wantsNewsAtFour(ana);
    }

    @Test void aReplyToTheTeamReachesThePhoneAtTheNextAllowedTimeAndNotBefore() throws Exception {
        var phone = reaching.phoneOf(ana, Language.ENGLISH);

        notify.tell(ana, reaching.reply());
        var planned = reaching.due(ana).orElseThrow().at();
        carry(reaching.comes(ana));

        assertThat(planned).isBetween(reaching.todayAt(Reaching.FOUR), reaching.todayAt(Reaching.FOUR.plusMinutes(20)));
        assertThat(phone.read(service.next().body())).contains("\"body\":\"Something new to read if you want it.\"");
    }

    @ParameterizedTest @EnumSource(Language.class)
    void aLockScreenShowsTheProductAndNeutralWordsOnly(Language language) throws Exception {
        var phone = reaching.phoneOf(ana, language);
        notify.tell(ana, reaching.reply());

        carry(reaching.comes(ana));
        var shown = phone.read(service.next().body());

        assertThat(shown).startsWith("{\"title\":\"Wellspring\",\"body\":\"").contains("\"lang\":\"" + language.code() + "\"").contains("\"opens\":\"/me/notices\"");
        assertThat(shown).doesNotContain("Ana", "Delivery ward", "replies", ana.toString());
    }

    @Test void howeverMuchIsNewItIsOnePush() throws Exception {
        reaching.phoneOf(ana, Language.ENGLISH);
        for (int i = 0; i < 5; i++) {
            notify.tell(ana, reaching.reply());
        }

        carry(reaching.comes(ana));
        notify.tell(ana, reaching.reply());

        assertThat(service.next()).isNotNull();
        assertThat(service.waiting()).isZero();
        assertThat(reaching.due(ana).orElseThrow().at()).isAfter(clock.instant().plus(Duration.ofHours(20)));
    }

    @Test void aDeliveryTakenTwiceIsSentOnce() {
        reaching.phoneOf(ana, Language.ENGLISH);
        notify.tell(ana, reaching.reply());
        var delivery = reaching.comes(ana);

        var first = deliveries.take(delivery);
        var second = deliveries.take(delivery);

        assertThat(first).isPresent();
        assertThat(second).isEmpty();
    }

    @Test void aPushLostInACrashIsNotRepeated() {
        reaching.phoneOf(ana, Language.ENGLISH);
        notify.tell(ana, reaching.reply());
        deliveries.take(reaching.comes(ana));

        plan.look(ana);

        assertThat(reaching.due(ana)).isEmpty();
    }

    @Test void aServerThatWasDownAtTheTimeWaitsForTheNextOne() {
        reaching.phoneOf(ana, Language.ENGLISH);
        notify.tell(ana, reaching.reply());
        var delivery = reaching.due(ana).orElseThrow().id();

        clock.moveTo(reaching.todayAt(Reaching.FOUR.plusHours(3)));
        carry(delivery);

        assertThat(service.waiting()).isZero();
        assertThat(reaching.due(ana).orElseThrow().at()).isAfter(clock.instant().plus(Duration.ofHours(20)));
    }

    @Test void whatWentStaleIsNotSent() {
        reaching.phoneOf(ana, Language.ENGLISH);
        notify.tell(ana, new Notice("notifications.notices.open", UUID.randomUUID(), "/replies/7", Notice.Kind.TEAM, clock.instant().plus(Duration.ofHours(1))));

        assertThat(reaching.due(ana)).isEmpty();
    }

    @Test void aDutyOfARoleStaysInTheApp() {
        reaching.phoneOf(ana, Language.ENGLISH);

        notify.tell(ana, new Notice("notifications.notices.open", UUID.randomUUID(), "/replies/7", Notice.Kind.WORK, clock.instant().plus(Duration.ofDays(14))));

        assertThat(reaching.due(ana)).isEmpty();
    }

    @Test void withoutAPhoneOrAnAddressNothingIsPlanned() {
        notify.tell(ana, reaching.reply());

        assertThat(reaching.due(ana)).isEmpty();
    }

    @Test void whatIsRolledBackIsNotPlanned() {
        reaching.phoneOf(ana, Language.ENGLISH);

        transactions.executeWithoutResult(status -> {
            notify.tell(ana, reaching.reply());
            status.setRollbackOnly();
        });

        assertThat(reaching.due(ana)).isEmpty();
        assertThat(timers()).isZero();
    }

    @Test void aTimerNamesNobody() {
        reaching.phoneOf(ana, Language.ENGLISH);

        notify.tell(ana, reaching.reply());

        var delivery = reaching.due(ana).orElseThrow().id();
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_instance = :id and task_data is null").param("id", delivery.toString()).query(Long.class).single()).isOne();
        assertThat(jdbc.sql("select count(*) from scheduled_tasks t where t::text like :person").param("person", "%" + ana + "%").query(Long.class).single()).isZero();
    }

    @Test void theQuestionAfterAShiftComesByItselfToThoseWhoWantIt() throws Exception {
        var ben = staff.person("Ben", staff.team("Delivery ward"));
        reaching.wantsTheQuestionAtFour(ana);
        var phone = reaching.phoneOf(ana, Language.ENGLISH);
        reaching.wantsNewsAtFour(ben);
        reaching.phoneOf(ben, Language.ENGLISH);

        channels.reachable().forEach(plan::look);
        carry(reaching.comes(ana));

        assertThat(reaching.due(ben)).isEmpty();
        assertThat(phone.read(service.next().body())).contains("One question if you want it.").contains("\"opens\":\"/\"");
    }

    @Test void aPhoneThatNoLongerTakesPushesIsForgotten() {
        reaching.phoneOf(ana, Language.ENGLISH);
        notify.tell(ana, reaching.reply());
        service.answer(410);

        carry(reaching.comes(ana));

        assertThat(phones.of(ana)).isEmpty();
    }

    @Test void whenAnAdministratorSwitchesPushesOffNothingLeaves() {
        reaching.phoneOf(ana, Language.ENGLISH);
        notify.tell(ana, reaching.reply());
        push.turn(false);

        carry(reaching.comes(ana));

        assertThat(service.waiting()).isZero();
    }

    @Test void withoutAPhoneTheOneMessageComesByMailInPlainNeutralWords() throws Exception {
        mailboxes.confirmed(ana, "ana@linden.example");
        notify.tell(ana, reaching.reply());

        carry(reaching.comes(ana));

        var letter = mail.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Wellspring: something new to read if you want it");
        assertThat(letter.getContentType()).startsWith("text/plain");
        assertThat(GreenMailUtil.getBody(letter)).contains("/me/notices", "/me/notifications").doesNotContain("Ana", "Delivery ward", "replies");
    }

    @Test void withAPhoneNoMailIsSent() throws Exception {
        reaching.phoneOf(ana, Language.ENGLISH);
        mailboxes.confirmed(ana, "ana@linden.example");
        notify.tell(ana, reaching.reply());

        carry(reaching.comes(ana));

        assertThat(service.next()).isNotNull();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test void nothingIsWrittenToAnAddressNobodyConfirmed() {
        mailboxes.entered(ana, "ana@linden.example");

        notify.tell(ana, reaching.reply());

        assertThat(reaching.due(ana)).isEmpty();
    }

    @Test void wordOfALinkIntoAnAccountIsWrittenToItsOwnerAtOnce() throws Exception {
        mailboxes.confirmed(ana, "ana@linden.example");
        var notice = new Notice("notifications.told.recovery-link", UUID.randomUUID(), "/me", Notice.Kind.ACCOUNT, clock.instant().plus(Duration.ofDays(90)));

        notify.tell(Set.of(ana), notice);
        letters().forEach(owners::write);

        assertThat(Arrays.stream(mail.getReceivedMessages()).map(GreenMailUtil::getBody)).singleElement().asString().contains("one-time link into your account");
    }

    private void carry(UUID delivery) {
        deliveries.take(delivery).ifPresent(courier::carry);
    }

    private List<UUID> letters() {
        return jdbc.sql("select task_instance from scheduled_tasks where task_name = 'notifications-account-letter' and execution_time = :now")
            .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC)).query(String.class).list().stream().map(UUID::fromString).toList();
    }

    private long timers() {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = 'notifications-delivery' and execution_time > :now")
            .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC)).query(Long.class).single();
    }
}
