package org.wellspring.privacy.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.ballot.SigningKey;
import org.wellspring.figures.Week;
import org.wellspring.platform.Installation;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.Relay;

/** Somebody outside holds a file and asks whether it is from here. */
@WithRelay
class VerifyPageTests {
    private static final Week FIRST = Week.parse("2026-11-09");

    @Autowired Relay here;
    @Autowired LeafOfTeam leaves;
    @Autowired DeclareBundles bundles;
    @Autowired RelayForTests relay;
    @Autowired Staffing staffing;
    @Autowired Installation installation;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired CleanSlate slate;

    private PersonId ana;
    private String leaf = "";

    @BeforeEach void oneRelease() {
        slate.wipe();
        relay.anew();
        var ward = staffing.team("Ward 4");
        staffing.teamOf(30, ward);
        ana = staffing.eligible("Ana", ward);
        clock.moveTo(Instant.parse(FIRST.monday().minusDays(1) + "T09:00:00Z"));
        bundles.declareDue();
        leaf = leaves.leaf(ward, FIRST).orElseThrow().id().value();
        release(FIRST);
    }

    @Test void theFileAsItIsOfferedNowIsGenuineAndCurrent() throws Exception {
        for (var format : Format.values()) {
            assertThat(answer(staffing.signedOut().upload("/verify", "file", "whatever.bin", download(format)))).isEqualTo("Genuine and current. It is " + format.file() + ", with everything up to release 1.");
        }
    }

    @Test void theFileOfAnEarlierReleaseIsGenuineButOlder() throws Exception {
        var earlier = download(Format.PARQUET);
        release(FIRST.plus(1));
        download(Format.PARQUET);

        assertThat(answer(staffing.signedOut().upload("/verify", "file", "figures.parquet", earlier))).isEqualTo("Genuine but older. It is figures.parquet, up to release 1; the newest is 2.");
    }

    @Test void aFileWithOneByteChangedIsNotOurs() throws Exception {
        var changed = download(Format.CSV);
        changed[changed.length - 3] ^= 1;

        assertThat(answer(staffing.signedOut().upload("/verify", "file", "figures.csv", changed))).startsWith("Not ours.");
    }

    @Test void hostileFilesAreNotOursAndNothingElseHappens() throws Exception {
        for (var hostile : List.of("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xff, (byte) 0xfe, 0}, new byte[4_000_000], "PAR1PAR1".getBytes(StandardCharsets.UTF_8))) {
            assertThat(answer(staffing.signedOut().upload("/verify", "file", "../../figures.csv", hostile))).startsWith("Not ours.");
        }
        assertThat(staffing.signedOut().upload("/verify", "file", "figures.csv", new byte[0]).getResponse().getStatus()).isEqualTo(422);
    }

    @Test void nothingOfACheckedFileIsKept() throws Exception {
        download(Format.CSV);
        long before = remembered();

        staffing.signedOut().upload("/verify", "file", "figures.csv", "somebody's own file".getBytes(StandardCharsets.UTF_8));

        assertThat(remembered()).isEqualTo(before);
    }

    @Test void aFingerprintDoesInsteadOfTheFile() throws Exception {
        download(Format.CSV);
        var known = jdbc.sql("select sha256 from privacy.exported where file = 'figures.csv'").query(String.class).single();

        assertThat(answer(staffing.signedOut().get("/verify?sha256=" + known.toUpperCase()))).startsWith("Genuine and current.");
        assertThat(answer(staffing.signedOut().get("/verify?sha256=" + "0".repeat(64)))).startsWith("Not ours.");
        var wrong = staffing.signedOut().get("/verify?sha256=%3Cscript%3E");
        assertThat(wrong.getResponse().getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.getResponse().getContentAsString()).select("#sha256-error").text()).contains("64 digits");
    }

    @Test void anybodyReadsTheKeysAndTheNewestReleaseInEveryLanguage() throws Exception {
        for (var language : List.of("en", "de", "es", "ar")) {
            var page = page(staffing.signedOut(), "/verify?lang=" + language).selectFirst("main").text();

            assertThat(page).contains(SigningKey.in(installation.data()).publicText(), relay.publicKey(), relay.releases().getLast().head().substring(0, 4) + " " + relay.releases().getLast().head().substring(4, 8))
                .doesNotContain("privacy.verify");
        }
    }

    private void release(Week week) {
        relay.publish(relay.draft(week).band(leaf, "missed-break", "3-5"));
        here.pull();
        assertThat(here.link().trouble()).isEmpty();
    }

    private long remembered() {
        return jdbc.sql("select count(*) from privacy.exported").query(Long.class).single();
    }

    private byte[] download(Format format) throws Exception {
        return staffing.signedIn(ana).get("/export/" + format.file()).getResponse().getContentAsByteArray();
    }

    private static String answer(MvcTestResult result) throws Exception {
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        return Jsoup.parse(result.getResponse().getContentAsString()).select("[role=status]").text();
    }

    private static Document page(Browser browser, String address) throws Exception {
        var result = browser.get(address);
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
