package org.wellspring.relay.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.relay.PaperDesk.WAVE;
import static org.wellspring.relay.PaperDesk.WEEK;
import static org.wellspring.relay.PaperDesk.paper;

import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.AppHalf;
import org.wellspring.relay.NeverBackedUp;
import org.wellspring.relay.PaperDesk;
import org.wellspring.relay.RelayUnderTest;
import org.wellspring.relay.device.PaperSlip;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.release.Release;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.signed.Wire;

/** What becomes of an answer on paper, and what nobody can find out about it. */
class PaperAnswersTests {
    private final RelayUnderTest relay = new RelayUnderTest();
    private PaperDesk desk;
    private List<PaperSlip> slips;

    @BeforeEach void bring() {
        desk = new PaperDesk(relay);
        slips = desk.slips(WEEK, "leaf-a", 6);
        assertThat(desk.bring(paper(WEEK, slips)).statusCode()).isEqualTo(200);
        relay.close(WEEK.plus(-1));
        relay.during(WEEK);
    }

    @AfterEach void stop() {
        relay.close();
    }

    @Test void everySlipCountsOnceInItsLeaf() {
        slips.forEach(slip -> answer(slip, Says.answered(WAVE, 1).reporting("unsafe")));

        relay.close(WEEK);

        assertThat(bands("leaf-a")).containsEntry("unsafe", "6-9").containsEntry("missed-break", "0-2");
        assertThat(bands("leaf-b")).containsEntry("unsafe", "0-2");
    }

    @Test void theFirstAnswerWithASlipCountsAndTheSecondIsAcknowledgedAlike() {
        slips.subList(0, 4).forEach(slip -> answer(slip, Says.NOTHING.reporting("unsafe")));

        var first = relay.post(inside(slips.get(4)).envelope(desk.keys(WEEK, "leaf-a"), Says.NOTHING.reporting("unsafe")));
        var second = relay.post(inside(slips.get(4)).envelope(desk.keys(WEEK, "leaf-a"), Says.NOTHING.reporting("missed-break")));
        slips.subList(0, 5).forEach(slip -> answer(slip, Says.NOTHING.reporting("missed-break")));
        relay.close(WEEK);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(bands("leaf-a")).containsEntry("unsafe", "3-5").containsEntry("missed-break", "0-2");
    }

    @Test void nothingTheRelaySaysTellsWhetherASlipWasUsed() {
        var before = desk.ask(slips.getFirst());
        var rows = rows();

        answer(slips.getFirst(), Says.NOTHING.reporting("unsafe"));

        var after = desk.ask(slips.getFirst());
        assertThat(after.statusCode()).isEqualTo(before.statusCode());
        assertThat(after.body()).isEqualTo(before.body()).doesNotContain("used");
        assertThat(rows()).as("asking and answering leave no mark on a slip").isEqualTo(rows);
    }

    @Test void aDumpOfTheDatabaseWithAllSlipsOpensNothing() {
        var codes = relay.jdbc().sql("select code from relay.slip").query(byte[].class).list();
        var sealed = relay.jdbc().sql("select sealed from relay.slip").query(byte[].class).list();

        assertThat(codes).hasSize(6).noneMatch(code -> slips.stream().anyMatch(slip -> Wire.utf8(slip.code()).equals(code)));
        assertThat(sealed).allSatisfy(bytes -> {
            assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("leaf-a", "prepared");
            codes.forEach(code -> assertThatThrownBy(() -> PaperSlip.open(HexFormat.of().formatHex(code), WEEK, Base64Url.encode(bytes))).isInstanceOf(IllegalArgumentException.class));
        });
    }

    @Test void slipsGoInTheCommitOfTheRelease() {
        new TransactionTemplate(relay.bean(PlatformTransactionManager.class)).executeWithoutResult(killed -> {
            relay.bean(Papers.class).forgetUpTo(WEEK);
            killed.setRollbackOnly();
        });
        assertThat(rows()).hasSize(6);

        relay.close(WEEK);

        assertThat(rows()).isEmpty();
        assertThat(relay.jdbc().sql("select count(*) from relay.paper").query(Integer.class).single()).isZero();
        assertThat(desk.ask(slips.getFirst()).statusCode()).isEqualTo(404);
    }

    @Test void slipsOfALaterWeekStay() {
        var notice = relay.declared(relay.app.draft(1, Profile.MEDIUM, relay.newestRelease(), AppHalf.leaf("leaf-a", 200, "Ward 4"), AppHalf.leaf("leaf-b", 141, "Ward 9")));
        var later = new PaperDesk(relay, notice);
        assertThat(later.bring(paper(WEEK.plus(4), later.slips(WEEK.plus(4), "leaf-a", 5))).statusCode()).isEqualTo(200);

        relay.close(WEEK);

        assertThat(rows()).hasSize(5);
    }

    @Test void slipsGoAlsoWithAWeekThatIsReleasedEmptyBecauseItsKeyWasLost() throws Exception {
        Files.delete(relay.keys.resolve("sealing-%s.key".formatted(WEEK)));
        assertThat(desk.ask(slips.getFirst()).statusCode()).isEqualTo(410);

        relay.close(WEEK);

        assertThat(newest().figures()).isEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test void noBackupHasSlips() {
        assertThat(NeverBackedUp.tables()).contains("relay.slip", "relay.paper");
    }

    @Test void theQuestionsAreThoseOfTheNoticeOrTheSlipsAreRefused() {
        var questions = Wire.utf8("{\"v\":1}");
        var draft = AppHalf.withBattery(relay.app.draft(1, Profile.MEDIUM, relay.newestRelease(), AppHalf.leaf("leaf-a", 341, "Ward 4")), 2, "cbi.work.50");
        @SuppressWarnings("unchecked") var wave = ((List<Map<String, Object>>) draft.week(2).get("waves")).getLast();
        wave.put("questions", Sha256.hex(questions));
        var week = WEEK.plus(3);
        var later = new PaperDesk(relay, relay.declared(draft));
        var paper = paper(week, later.slips(week, "leaf-a", 5));

        assertThat(later.bring(paper).statusCode()).isEqualTo(422);
        paper.put("questions", Base64Url.encode(Wire.utf8("{\"v\":2}")));
        assertThat(later.bring(paper).body()).contains("not those of the notice");
        paper.put("questions", Base64Url.encode(questions));

        assertThat(later.bring(paper).statusCode()).isEqualTo(200);
    }

    private void answer(PaperSlip slip, Says says) {
        assertThat(relay.post(inside(slip).envelope(desk.keys(WEEK, "leaf-a"), says)).statusCode()).isEqualTo(200);
    }

    private PaperSlip.Inside inside(PaperSlip slip) {
        return desk.draw(WEEK, slip);
    }

    /** Every row as it lies in the table, with the marks that PostgreSQL keeps on it. */
    private List<String> rows() {
        return relay.jdbc().sql("select encode(code, 'hex') || monday || ctid || xmin || xmax || md5(sealed) from relay.slip order by 1").query(String.class).list();
    }

    private Map<String, String> bands(String leaf) {
        return newest().bands().stream().filter(band -> band.leaf().equals(leaf)).collect(java.util.stream.Collectors.toMap(Release.BandLine::kind, Release.BandLine::band));
    }

    private Release newest() {
        return relay.releases().getLast();
    }
}
