package org.wellspring.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Band;
import org.wellspring.launch.demo.Visit;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.relay.device.PaperSlip;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.device.WeekKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Slips through both halves over HTTP: wanted on a page, signed unseen, taken by the relay, answered by whoever holds them, counted once each. */
class PaperInBothHalvesTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PEOPLE = 26;
    private static final int ON_PAPER = 5;
    private static final Week START = Week.parse("2026-08-03");
    private static final Week CLOSES = START.plus(12);

    private final SecureRandom random = new SecureRandom();

    @Test void fiveSlipsCountOnceEachAndTheirPeoplesPhonesGetNothing() {
        try (var installed = Installed.on(new MovedClock(Ward.moment(START, 0, 8))).start()) {
            var ward = aWardWithFiveOnPaper(installed);
            var slips = made(ward);

            ward.at(CLOSES, 3, 10);
            slips.forEach(slip -> answerTwice(installed, ward, slip));
            var phones = phonesOfThoseOnPaper(ward);
            ward.at(CLOSES.plus(1), 0, 13);
            ward.letTimersRun();

            var leaf = installed.app(LeafOfTeam.class).leaf(ward.team, CLOSES).orElseThrow().id();
            assertThat(phones).allMatch(weeks -> !weeks.contains(CLOSES));
            assertThat(installed.app(Relay.class).link().trouble()).isEmpty();
            assertThat(installed.app(Figures.class).bands(leaf, CLOSES, CLOSES.plus(1)).get(CLOSES)).containsEntry("missed-break", Band.FROM_3_TO_5).containsEntry("unsafe", Band.FEWER_THAN_3);
            assertThat(installed.app(Figures.class).headlines(leaf)).singleElement().satisfies(headline -> assertThat(headline.eligible()).isEqualTo(PEOPLE));
            assertThat(Visit.post(installed.settings.relay().url().resolve("/slips"), asking(slips.getFirst())).statusCode()).isIn(404, 410);
        }
    }

    private static Ward aWardWithFiveOnPaper(Installed installed) {
        var ward = new Ward(installed, (MovedClock) installed.clock, START.monday());
        IntStream.range(0, PEOPLE).forEach(_ -> ward.visit(ward.hire()));
        installed.app(Structure.class).grant(ward.colleagues.getFirst().id(), Role.WELLBEING_LEAD, ward.founder());
        for (var colleague : ward.colleagues.subList(1, 1 + ON_PAPER)) {
            var visit = ward.visit(colleague);
            visit.page("/me/paper");
            assertThat(visit.form("/me/paper", Map.of("paper", "yes")).statusCode()).isEqualTo(302);
        }
        ward.letTimersRun();
        for (var week = START.plus(1); week.isBefore(CLOSES); week = week.plus(1)) {
            ward.at(week, 1, 9);
            ward.letTimersRun();
        }
        return ward;
    }

    private List<PaperSlip> made(Ward ward) {
        var lead = ward.visit(ward.colleagues.getFirst());
        lead.page("/waves/paper");
        var plan = JSON.readTree(lead.page("/ballot/paper/" + CLOSES)).path("leaves").get(0);
        assertThat(plan.path("slips").asInt()).isEqualTo(ON_PAPER);
        var keys = keys(ward, plan.path("leaf").asString());
        var slips = IntStream.range(0, ON_PAPER).mapToObj(_ -> PaperSlip.make(keys, PaperSlip.newCode(random), random)).toList();
        receive(slips, JSON.readTree(lead.json("/ballot/paper/" + CLOSES + "/tokens", blinded(keys.leaf(), slips)).body()).path("leaves").get(0).path("slips"));
        var sealed = slips.stream().map(PaperSlip::sealed).sorted(Comparator.comparing(PaperSlip.Sealed::code)).toList();
        assertThat(JSON.readTree(lead.json("/ballot/paper/" + CLOSES + "/slips", JSON.writeValueAsString(Map.of("slips", sealed))).body()).path("slips").asInt()).isEqualTo(ON_PAPER);
        assertThat(lead.page("/waves/paper")).contains("Slips made on").doesNotContain(slips.getFirst().code());
        return slips;
    }

    private static String blinded(String leaf, List<PaperSlip> slips) {
        return JSON.writeValueAsString(Map.of("leaves", List.of(Map.of("leaf", leaf, "slips",
            slips.stream().map(slip -> Map.of("leafBlinded", slip.leafBlinded(), "admissionBlinded", slip.admissionBlinded())).toList()))));
    }

    private static void receive(List<PaperSlip> slips, JsonNode signed) {
        IntStream.range(0, slips.size()).forEach(at -> slips.get(at).receive(signed.get(at).path("leafSignature").asString(), signed.get(at).path("admissionSignature").asString()));
    }

    /** The second time from another device: it holds the same envelope number, so that the first holds. */
    private static void answerTwice(Installed installed, Ward ward, PaperSlip slip) {
        var relay = installed.settings.relay().url();
        var before = Visit.post(relay.resolve("/slips"), asking(slip)).body();
        var inside = PaperSlip.open(slip.code(), CLOSES, JSON.readTree(before).path("sealed").asString());
        var keys = keys(ward, inside.leaf());
        var says = new Says(Map.of("headline-" + CLOSES, "1"), List.of("missed-break"), List.of(), Map.of());
        assertThat(Visit.post(relay.resolve("/envelopes"), inside.envelope(keys, says).body()).statusCode()).isEqualTo(200);
        assertThat(Visit.post(relay.resolve("/envelopes"), inside.envelope(keys, says.reporting("unsafe")).body()).statusCode()).isEqualTo(200);
        assertThat(Visit.post(relay.resolve("/slips"), asking(slip)).body()).isEqualTo(before);
    }

    private static List<java.util.Set<Week>> phonesOfThoseOnPaper(Ward ward) {
        var theirs = ward.colleagues.subList(1, 1 + ON_PAPER);
        ward.fetchTokens(theirs);
        return theirs.stream().map(colleague -> colleague.phone().weeks()).toList();
    }

    private static WeekKeys keys(Ward ward, String leaf) {
        return WeekKeys.in(ward.notices().getLast(), CLOSES, leaf);
    }

    private static byte[] asking(PaperSlip slip) {
        return JSON.writeValueAsBytes(Map.of("code", PaperSlip.codeHash(slip.code())));
    }
}
