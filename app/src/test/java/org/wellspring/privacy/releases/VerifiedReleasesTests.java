package org.wellspring.privacy.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.RelayForTests.ReleaseDraft;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Band;
import org.wellspring.figures.release.Published;
import org.wellspring.figures.release.Verdict;
import org.wellspring.platform.Installation;
import org.wellspring.privacy.spi.AskBand;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.privacy.spi.ReleasePublished;
import org.wellspring.privacy.spi.SignedDocument;

@WithRelay
@RecordApplicationEvents
class VerifiedReleasesTests {
    private static final Week FIRST = Week.parse("2026-11-09");
    private static final Week FOURTH = Week.parse("2026-11-30");
    private static final String PULSE = "pulse-2026-11-30";

    @Autowired Relay here;
    @Autowired Figures figures;
    @Autowired LeafOfTeam leaves;
    @Autowired DeclareBundles bundles;
    @Autowired RelayForTests relay;
    @Autowired Staffing staffing;
    @Autowired Installation installation;
    @Autowired JdbcClient jdbc;
    @Autowired CleanSlate slate;
    @Autowired ApplicationEvents events;

    private LeafId ward;

    @BeforeEach void aWardWithANotice() {
        aWardOf(20);
    }

    private void aWardOf(int size) {
        slate.wipe();
        relay.anew();
        var team = staffing.team("Ward 4");
        staffing.teamOf(size, team);
        bundles.declareDue();
        ward = leaves.leaf(team, FIRST).orElseThrow().id();
    }

    @Test void whatTheRelayReleasedIsShownAsItWasReleased() {
        relay.publish(draft(FIRST).band(ward.value(), "missed-break", "3-5").ask(ward.value(), "relief.nights", "6-9").ask(ward.value(), "hoist.bay-3", "10+").did(ward.value(), "relief.nights", "mostly-yes"));

        assertThat(here.pull()).isTrue();

        assertThat(figures.newest()).contains(FIRST);
        assertThat(figures.bands(ward, FIRST, FIRST.plus(4))).containsOnlyKeys(FIRST).extractingByKey(FIRST).satisfies(bands -> assertThat(bands).containsEntry("missed-break", Band.FROM_3_TO_5));
        assertThat(figures.asks(ward, FIRST)).extracting(AskBand::ask).containsExactly("hoist.bay-3", "relief.nights");
        assertThat(figures.verdict(ward, "relief.nights")).contains(Verdict.MOSTLY_YES);
        assertThat(figures.verdict(ward, "hoist.bay-3")).isEmpty();
        assertThat(events.stream(ReleasePublished.class)).containsExactly(new ReleasePublished(FIRST));
    }

    @Test void aShareCarriesItsMarginAndWhoCouldAnswer() {
        aWardOf(250);
        relay.publish(draft(FIRST));
        relay.publish(draft(FIRST.plus(1)));
        relay.publish(draft(FIRST.plus(2)));
        relay.publish(draft(FOURTH).figure(PULSE, "pulse", "organisation", 250, "75", 90, 60));

        here.pull();

        assertThat(figures.fourWeekly()).singleElement().satisfies(headline -> {
            assertThat(headline.closing()).isEqualTo(FOURTH);
            assertThat(headline.eligible()).isEqualTo(250);
            assertThat(headline.share()).isEqualTo(new Published.Shown(40, 10));
        });
        assertThat(figures.headlines(ward)).isEmpty();
    }

    @Test void everyReleaseIsServedAgainByteForByte() throws Exception {
        var signed = relay.publish(draft(FIRST));

        here.pull();

        var served = staffing.signedOut().get("/releases?after=0");
        assertThat(served.getResponse().getContentAsString()).contains(signed.payload(), signed.signature());
        assertThat(staffing.signedOut().get("/notices.json").getResponse().getContentAsString()).contains(relay.notices().getFirst().payload());
    }

    @Test void nothingThatRunsHereCanChangeOrRemoveARelease() {
        relay.publish(draft(FIRST));
        here.pull();

        assertThatThrownBy(() -> jdbc.sql("update privacy.release set payload = ''").update()).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from privacy.release").update()).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from privacy.notice").update()).rootCause().hasMessageContaining("permission denied");
    }

    @Test void aReleasedValueCannotBeMadeAnywhereElse() {
        assertThat(Stream.of(Headline.class, AskBand.class).flatMap(type -> Stream.of(type.getDeclaredConstructors())))
            .isNotEmpty().noneMatch(constructor -> Modifier.isPublic(constructor.getModifiers()) || Modifier.isProtected(constructor.getModifiers()));
    }

    @Test void aSecondKeyIsNotBelieved() throws Exception {
        var pinned = Files.readString(installation.data().resolve("keys/relay.pub"));
        var hostile = java.security.KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        relay.releases().add(SignedDocument.sign(relay.sign(draft(FIRST).fields).payloadBytes(), hostile.getPrivate()));

        assertThat(here.pull()).isFalse();

        assertThat(pinned).isEqualTo(relay.publicKey());
        assertThat(here.link().trouble()).get().asString().contains("not signed with the relay's pinned key");
        assertThat(figures.newest()).isEmpty();
    }

    @Test void aSplitNoticeIsSeen() {
        var changed = new String(relay.notices().getFirst().payloadBytes()).replace("Linden Hospital", "Linden Hospitals");
        var fields = tools.jackson.databind.json.JsonMapper.shared().readValue(changed, java.util.Map.class);
        relay.notices().set(0, relay.sign(fields));

        assertThat(here.pull()).isFalse();

        assertThat(here.link().trouble()).get().asString().contains("another notice 1");
    }

    @Test void aRelayThatForgotItsNoticesIsNotBelieved() {
        relay.notices().clear();

        assertThat(here.pull()).isFalse();

        assertThat(here.link().trouble()).get().asString().contains("fewer notices");
    }

    static List<UnaryOperator<ReleaseDraft>> somethingWrong() {
        return List.of(
            draft -> draft.with("number", 2),
            draft -> draft.with("previous", "0".repeat(64)),
            draft -> draft.with("monday", "2027-11-08"),
            draft -> draft.with("notice", "0".repeat(64)),
            draft -> draft.with("v", 2),
            draft -> draft.with("surplus", true),
            draft -> draft.with("figures", "none"),
            draft -> draft.figure(PULSE, "pulse", "organisation", 250, "75", 90, 60),
            draft -> draft.band("leaf-00000000", "missed-break", "3-5"),
            draft -> draft.band("LEAF", "conflict", "3-5"),
            draft -> draft.band("LEAF", "missed-break", "4"),
            draft -> draft.band("LEAF", "missed-break", "3-5").band("LEAF", "missed-break", "6-9"),
            draft -> draft.ask("LEAF", "relief.nights", "0-2"),
            draft -> draft.did("LEAF", "relief.nights", "hardly"));
    }

    @ParameterizedTest @MethodSource("somethingWrong")
    void nothingIsBelievedThatTheNoticeDidNotAnnounce(UnaryOperator<ReleaseDraft> wrong) {
        relay.publish(named(wrong.apply(draft(FIRST))));

        assertThat(here.pull()).isFalse();

        assertThat(here.link().trouble()).isPresent();
        assertThat(figures.newest()).isEmpty();
    }

    @Test void aFigureWithOtherNoiseThanAnnouncedIsNotBelieved() {
        aWardOf(250);
        for (int week = 0; week < 3; week++) {
            relay.publish(draft(FIRST.plus(week)));
        }
        relay.publish(draft(FOURTH).figure(PULSE, "pulse", "organisation", 250, "1/100", 90, 60));

        assertThat(here.pull()).isFalse();

        assertThat(figures.newest()).contains(FIRST.plus(2));
        assertThat(figures.fourWeekly()).isEmpty();
    }

    @Test void aBrokenSignatureIsNotBelieved() {
        var signed = relay.publish(draft(FIRST));
        relay.releases().set(0, new SignedDocument(signed.payload(), Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64])));

        assertThat(here.pull()).isFalse();

        assertThat(figures.newest()).isEmpty();
    }

    private ReleaseDraft draft(Week week) {
        return relay.draft(week);
    }

    @SuppressWarnings("unchecked")
    private ReleaseDraft named(ReleaseDraft draft) {
        for (var list : List.of("bands", "asks", "did")) {
            draft.fields.put(list, ((List<java.util.Map<String, Object>>) draft.fields.get(list)).stream().map(line -> {
                var named = new java.util.HashMap<>(line);
                named.replace("leaf", "LEAF", ward.value());
                return named;
            }).toList());
        }
        return draft;
    }
}
