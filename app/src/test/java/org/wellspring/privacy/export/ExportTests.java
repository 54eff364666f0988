package org.wellspring.privacy.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.privacy.spi.SignedDocument;
import org.wellspring.privacy.trust.RelayKey;
import tools.jackson.databind.json.JsonMapper;

/** A ward with a name that a spreadsheet would run, and what is released of it. */
@WithRelay
class ExportTests {
    private static final Week FIRST = Week.parse("2026-11-09");
    private static final Week FOURTH = FIRST.plus(3);

    @Autowired Relay here;
    @Autowired LeafOfTeam leaves;
    @Autowired DeclareBundles bundles;
    @Autowired RelayForTests relay;
    @Autowired Staffing staffing;
    @Autowired Installation installation;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired CleanSlate slate;

    private TeamId ward;
    private PersonId ana;
    private String leaf = "";

    @BeforeEach void aLargeWard() {
        slate.wipe();
        relay.anew();
        ward = staffing.team("=Ward 4");
        staffing.teamOf(249, ward);
        ana = staffing.eligible("Ana", ward);
        clock.moveTo(Instant.parse(FIRST.monday().minusDays(1) + "T09:00:00Z"));
        bundles.declareDue();
        leaf = leaves.leaf(ward, FIRST).orElseThrow().id().value();
    }

    @Test void everyFigureIsALineWithItsMarginAndNothingElseIsInTheFile() throws Exception {
        fourWeeks();

        assertThat(file("figures.csv").lines()).containsExactly(
            "week_closing,release,figure,group,group_name,indicator,eligible,percent,margin_points,cannot_tell,band,cell_0,cell_1,sigma2",
            "2026-11-09,1,reports," + leaf + ",'=Ward 4,missed-break,,,,,3-5,,,",
            "2026-11-09,1,reports," + leaf + ",'=Ward 4,overran,,,,,0-2,,,",
            "2026-11-30,4,four-weekly,organisation,,heavy,250,40,10,,,90,60,75");
    }

    @Test void theJsonFileHoldsTheSignedReleasesAsTheRelayWroteThem() throws Exception {
        fourWeeks();

        var json = JsonMapper.shared().readTree(file("figures.json"));

        assertThat(json.path("relay").asString()).isEqualTo(relay.publicKey());
        assertThat(json.path("releases").valueStream().map(one -> one.path("document").path("signature").asString())).containsExactlyElementsOf(relay.releases().stream().map(SignedDocument::signature).toList());
        assertThat(json.path("releases").path(3).path("rows").toString())
            .isEqualTo("[{\"week_closing\":\"2026-11-30\",\"release\":4,\"figure\":\"four-weekly\",\"group\":\"organisation\",\"indicator\":\"heavy\",\"eligible\":250,\"percent\":40,\"margin_points\":10,\"cell_0\":90,\"cell_1\":60,\"sigma2\":\"75\"}]");
    }

    @ParameterizedTest @EnumSource void theSameReleasesGiveTheSameBytes(Format format) throws Exception {
        fourWeeks();
        var first = bytes(format.file());
        clock.moveTo(clock.instant().plusSeconds(86_400));
        staffing.eligible("Ben", ward);

        assertThat(bytes(format.file())).isEqualTo(first);
    }

    @ParameterizedTest @EnumSource void theManifestNamesEveryFileByItsBytesAndIsSignedByThisHalf(Format format) throws Exception {
        fourWeeks();
        var signed = JsonMapper.shared().readValue(staffing.signedOut().get("/export/figures.manifest.json").getResponse().getContentAsString(), SignedDocument.class);
        var key = SigningKey.in(installation.data()).publicText();

        var manifest = Manifest.read(signed.verifiedBy(RelayKey.read(key)).orElseThrow().payload());

        var bytes = bytes(format.file());
        assertThat(manifest.files()).contains(new Manifest.File(format.file(), bytes.length, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))));
        assertThat(manifest.rows()).isEqualTo(3);
        assertThat(manifest.organisation()).isEqualTo("Linden Hospital");
        assertThat(manifest.release()).isEqualTo(new Manifest.Newest(4, relay.releases().getLast().head()));
        assertThat(manifest.keys()).isEqualTo(new Manifest.Keys(key, relay.publicKey()));
    }

    @Test void aNewReleaseMakesNewFilesAndTheOldFingerprintsStay() throws Exception {
        relay.publish(relay.draft(FIRST).band(leaf, "missed-break", "3-5"));
        here.pull();
        var before = bytes("figures.csv");
        relay.publish(relay.draft(FIRST.plus(1)).band(leaf, "missed-break", "6-9"));
        here.pull();

        assertThat(new String(bytes("figures.csv"))).startsWith(new String(before)).hasSizeGreaterThan(before.length);
        assertThat(jdbc.sql("select release from privacy.exported where file = 'figures.csv' order by release").query(Integer.class).list()).containsExactly(1, 2);
    }

    @Test void beforeTheFirstReleaseThereIsAHeaderAndThePageSaysSo() throws Exception {
        assertThat(file("figures.csv").lines()).hasSize(1);
        assertThat(Jsoup.parse(text("/export")).select(".empty").text()).contains("No figure yet");
    }

    @Test void whoeverSeesTheFiguresMayTakeThemAndNobodyElse() throws Exception {
        fourWeeks();
        var lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, ward));

        assertThat(lead.get("/export/figures.csv").getResponse().getStatus()).isEqualTo(200);
        assertThat(staffing.signedOut().get("/export/figures.csv").getResponse().getStatus()).isEqualTo(302);
        assertThat(staffing.signedOut().get("/export/figures.manifest.json").getResponse().getStatus()).isEqualTo(200);
        assertThat(lead.get("/export/figures.xlsx").getResponse().getStatus()).isEqualTo(404);
    }

    @Test void thePageSaysWhatEachFileHoldsInEveryLanguage() throws Exception {
        fourWeeks();

        for (var language : List.of("en", "de", "es", "ar")) {
            var page = Jsoup.parse(text("/export?lang=" + language));
            assertThat(page.select("main li")).hasSize(Format.values().length);
            assertThat(page.select("main dt")).hasSize(Column.values().length);
            assertThat(page.select("main").text()).doesNotContain("privacy.export");
        }
    }

    /** Four weeks: reports in the first, the figure of everybody in the last. */
    private void fourWeeks() {
        relay.publish(relay.draft(FIRST).band(leaf, "overran", "0-2").band(leaf, "missed-break", "3-5"));
        relay.publish(relay.draft(FIRST.plus(1)));
        relay.publish(relay.draft(FIRST.plus(2)));
        relay.publish(relay.draft(FOURTH).figure("pulse-" + FOURTH, "pulse", "organisation", 250, "75", 90, 60));
        here.pull();
        assertThat(here.link().trouble()).isEmpty();
    }

    private String file(String name) throws Exception {
        return new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) throws Exception {
        return browser().get("/export/" + name).getResponse().getContentAsByteArray();
    }

    private String text(String address) throws Exception {
        return browser().get(address).getResponse().getContentAsString();
    }

    private Browser browser() {
        return staffing.signedIn(ana);
    }
}
