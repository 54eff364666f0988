package org.wellspring.notifications.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.keystore.PersonKeys;
import org.wellspring.notifications.Notify;
import org.wellspring.notifications.Reaching;
import org.wellspring.notifications.ReachingTest;
import org.wellspring.notifications.etiquette.QuietHours;
import org.wellspring.notifications.etiquette.Wishes;
import org.wellspring.notifications.push.PhoneInHand;
import org.wellspring.notifications.push.Phones;
import org.wellspring.notifications.push.PushSwitch;
import org.wellspring.notifications.push.WebPush;
import org.wellspring.notifications.wishes.StatedWishes;
import org.wellspring.platform.Language;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

@ReachingTest
class SettingsTests {
    private static final String HERE = "/me/notifications";

    @Autowired StatedWishes wishes;
    @Autowired Phones phones;
    @Autowired PushSwitch push;
    @Autowired WebPush webPush;
    @Autowired Notify notify;
    @Autowired PersonKeys keys;
    @Autowired GreenMail mail;
    @Autowired Reaching reaching;
    @Autowired Staffing staff;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired java.util.List<PersonalData> ownData;
    private PersonId ana;
    private Browser browser;

    @BeforeEach void wednesday() throws Exception {
        reaching.begin();
        ana = staff.person("Ana", staff.team("Settings ward"));
        browser = staff.signedIn(ana);
    }

    @Test void aPersonSaysWhatMayReachThem() {
        browser.post(HERE, "news", "yes", "nights", "yes", "daily", "16:00", "from", "21:00", "until", "07:30");

        assertThat(wishes.of(ana)).isEqualTo(new Wishes(false, true, true, Optional.of(LocalTime.of(16, 0)), Optional.of(new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30)))));
        assertThat(page().select("input[name=from]").val()).isEqualTo("21:00");
        assertThat(page().select("input[name=question]").hasAttr("checked")).isFalse();
    }

    @Test void whatCannotBeMeantIsSaidNextToItsFieldAndNothingIsLost() {
        var answer = browser.post(HERE, "news", "yes", "daily", "at four", "from", "21:00");

        var page = Jsoup.parse(html(answer));
        assertThat(answer).hasStatus(422);
        assertThat(page.select("#daily-error").text()).contains("not a time of day");
        assertThat(page.select("#until-error").text()).contains("a start and an end");
        assertThat(page.select("input[name=daily]").val()).isEqualTo("at four");
        assertThat(wishes.of(ana)).isEqualTo(Wishes.UNSAID);
    }

    @Test void wantingNothingIsOneTapAndWeighsTheSame() {
        reaching.wantsNewsAtFour(ana);
        reaching.phoneOf(ana, Language.ENGLISH);
        notify.tell(ana, reaching.reply());
        var page = page();
        var off = page.select("form[action=/me/notifications/off] button");

        browser.post(HERE + "/off");

        assertThat(off.attr("class") + off.attr("data-variant")).isEqualTo(page.select("#wishes button").attr("class") + page.select("#wishes button").attr("data-variant"));
        assertThat(wishes.of(ana)).isEqualTo(Wishes.NOTHING);
        assertThat(phones.of(ana)).isEmpty();
        assertThat(reaching.due(ana)).isEmpty();
    }

    @Test void nobodyChangesWhatAnotherPersonWants() {
        var supervisor = staff.with(org.wellspring.platform.Role.SUPERVISOR, staff.team("Settings ward"));
        browser.post(HERE, "news", "yes");

        staff.signedIn(supervisor).post(HERE, "question", "yes", "person", ana.toString(), "nights", "yes");

        assertThat(wishes.of(ana)).isEqualTo(new Wishes(false, true, false, Optional.empty(), Optional.empty()));
    }

    @Test void theirOwnBrowserBecomesTheirPhone() {
        var phone = PhoneInHand.fresh();

        browser.post(HERE + "/phone", "endpoint", reaching.address(ana).toString(), "p256dh", phone.p256dh(), "auth", phone.auth());

        assertThat(phones.of(ana)).contains(new Phones.Phone(Language.ENGLISH, phone.at(reaching.address(ana))));
        assertThat(page().select("[data-push=able]").attr("data-key")).isEqualTo(webPush.publicKey());
    }

    @Test void anAddressInsideTheHouseIsNotTakenForAPhone() {
        var phone = PhoneInHand.fresh();

        var answer = browser.post(HERE + "/phone", "endpoint", "https://10.0.0.5/admin", "p256dh", phone.p256dh(), "auth", phone.auth());

        assertThat(answer).hasStatus(422);
        assertThat(html(answer)).contains("We do not know the push service");
        assertThat(phones.of(ana)).isEmpty();
    }

    @Test void whereAPhoneIsReachedCannotBeReadInTheDatabase() {
        reaching.phoneOf(ana, Language.ENGLISH);

        var row = jdbc.sql("select subscription from notifications.phone where person = :person").param("person", ana.value()).query(byte[].class).single();

        assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("127.0.0.1", "push", ana.toString());
    }

    @Test void whilePushesAreOffThePageOffersNone() {
        push.turn(false);

        assertThat(page().select("[data-push]")).isEmpty();
        assertThat(page().select("#phone").text()).contains("not switched on");
    }

    @Test void anAddressCountsOnlyOnceItsReaderHasConfirmedIt() throws Exception {
        browser.post(HERE + "/mail", "address", "ana@linden.example");
        var link = linkIn(GreenMailUtil.getBody(mail.getReceivedMessages()[0]));

        var before = page().select("#mail .status").text();
        browser.get(link);
        var looked = page().select("#mail .status").text();
        browser.post(link);

        assertThat(before).isEqualTo(looked).contains("We wrote to it");
        assertThat(page().select("#mail .status").text()).isEqualTo("Confirmed");
    }

    @Test void aLinkThatWasSentToSomebodyElseConfirmsNothing() throws Exception {
        var ben = staff.signedIn(staff.person("Ben", staff.team("Settings ward")));
        browser.post(HERE + "/mail", "address", "ana@linden.example");
        var link = linkIn(GreenMailUtil.getBody(mail.getReceivedMessages()[0]));

        var answer = ben.post(link);

        assertThat(answer).hasStatus(422);
        assertThat(page().select("#mail .status").text()).contains("We wrote to it");
    }

    @Test void nobodyCanHaveAStrangerWrittenToOverAndOver() throws Exception {
        browser.post(HERE + "/mail", "address", "stranger@linden.example");
        var again = browser.post(HERE + "/mail", "address", "stranger@linden.example");

        clock.advance(Duration.ofMinutes(3));
        browser.post(HERE + "/mail", "address", "stranger@linden.example");

        assertThat(again).hasStatus(422);
        assertThat(mail.getReceivedMessages()).hasSize(2);
    }

    @Test void anAddressThatCouldCarryAnotherHeaderIsRefused() {
        var answer = browser.post(HERE + "/mail", "address", "ana@linden.example\r\nBcc: all@linden.example");

        assertThat(answer).hasStatus(422);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test void erasingAPersonLeavesNothingAboutThemAndWhatADumpStillHoldsDoesNotOpen() {
        reaching.wantsNewsAtFour(ana);
        reaching.phoneOf(ana, Language.ENGLISH);
        notify.tell(ana, reaching.reply());
        var dumped = jdbc.sql("select subscription from notifications.phone where person = :person").param("person", ana.value()).query(byte[].class).single();

        ownData.stream().filter(step -> step.columns().isEmpty() || step.columns().stream().anyMatch(column -> column.startsWith("notifications."))).forEach(step -> step.erase(ana));

        for (var table : new String[] {"notice", "wishes", "phone", "mailbox", "reached", "due"}) {
            assertThat(jdbc.sql("select count(*) from notifications." + table + " where person = :person").param("person", ana.value()).query(Long.class).single()).as(table).isZero();
        }
        assertThat(keys.open(ana, "notifications.phone.subscription", dumped)).isEmpty();
    }

    private Document page() {
        return Jsoup.parse(html(browser.get(HERE)));
    }

    private static String linkIn(String letter) {
        var link = Pattern.compile("http://localhost:8080(\\S+)").matcher(letter.replace("=\r\n", "").replace("=3D", "="));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String html(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
