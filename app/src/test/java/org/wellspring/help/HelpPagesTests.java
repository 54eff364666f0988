package org.wellspring.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.platform.MovedClock;

/** Help is there for anyone, at once, and keeps no trace of them. */
@WellspringTest
class HelpPagesTests {
    private static final int WORDS_BEFORE_THE_CALL = 60;

    @Autowired MockMvcTester http;
    @Autowired Staffing staffing;
    @Autowired JdbcClient jdbc;
    @Autowired MovedClock clock;

    @BeforeEach void aHospital() {
        staffing.team("Help ward");
        jdbc.sql("delete from help.confirmation").update();
        clock.advance(Duration.ofMinutes(2));
    }

    @Test void theEmergencyNumberIsOneTapAway() {
        var page = help("/help?lang=en");

        assertThat(page.selectFirst("main a[href=tel:999] bdi[dir=ltr]").text()).isEqualTo("999");
        assertThat(page.select("main a[href=tel:116123]")).isNotEmpty();
    }

    @Test void nobodyReadsMoreThanSixtyWordsBeforeRinging() {
        for (var language : new String[] {"en", "de", "es", "ar"}) {
            var page = help("/help?lang=" + language);
            page.select("main details, main nav, main p.muted, main p[role=group]").remove();

            assertThat(page.selectFirst("main").text().split("\\s+").length).as(language).isLessThanOrEqualTo(WORDS_BEFORE_THE_CALL);
        }
    }

    @Test void openingHelpSignedOutLeavesNoTrace() {
        var sessions = sessions();

        var opened = http.get().uri("/help").exchange();

        assertThat(opened.getResponse().getCookies()).isEmpty();
        assertThat(opened.getRequest().getSession(false)).isNull();
        assertThat(sessions()).isEqualTo(sessions);
    }

    @Test void helpDoesNotEvenAskWhoIsSignedIn() {
        var ana = staffing.signedIn(staffing.person("Ana", staffing.team("Help ward")));
        ana.get("/me");
        var lastUse = lastUse();
        clock.advance(Duration.ofHours(3));

        var opened = ana.get("/help");

        assertThat(opened).hasStatusOk();
        assertThat(lastUse()).isEqualTo(lastUse);
        assertThat(Jsoup.parse(words(opened)).text()).doesNotContain("Ana");
    }

    @Test void everyLanguageIsOneTapAway() {
        assertThat(help("/help?lang=ar").selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(help("/help?lang=ar").select("main a[href=/help?lang=de]")).hasSize(1);
        assertThat(help("/help?lang=de").selectFirst("h1").text()).isEqualTo("Hilfe jetzt");
    }

    @Test void aNumberNobodyDialledSaysWhereItWasRead() {
        assertThat(help("/help?lang=en").select("details").text()).contains("Not dialled here yet. Read at Samaritans");
    }

    @Test void helpNeedsNoScript() {
        assertThat(help("/help?lang=en").select("main script, main [onclick], main button")).isEmpty();
    }

    @Test void phraseCardsAreFilteredByPlainLinks() {
        assertThat(help("/help/phrases?lang=en").select("article")).hasSize(12);
        assertThat(help("/help/phrases?lang=en&with=family").select("article")).hasSizeBetween(1, 11);
        assertThat(help("/help/phrases?lang=es").select("nav a[href=/help/phrases?lang=es&with=colleague]")).hasSize(1);
    }

    private Document help(String address) {
        return Jsoup.parse(words(http.get().uri(address).exchange()));
    }

    private static String words(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long sessions() {
        return jdbc.sql("select count(*) from public.spring_session").query(Long.class).single();
    }

    private List<Long> lastUse() {
        return jdbc.sql("select last_access_time from public.spring_session order by primary_id").query(Long.class).list();
    }
}
