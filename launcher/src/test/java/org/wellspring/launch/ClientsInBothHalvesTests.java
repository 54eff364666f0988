package org.wellspring.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.launch.demo.Visit;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import org.wellspring.privacy.spi.ClientItem;
import org.wellspring.privacy.spi.ClientRatings;
import org.wellspring.privacy.spi.ClientShare;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.relay.device.SealedRating;
import tools.jackson.databind.json.JsonMapper;

/** Cards through both halves over HTTP: drawn on a page, taken by the relay, rated by phones that are nobody's, told once. */
class ClientsInBothHalvesTests {
    private static final Week START = Week.parse("2026-08-03");
    private static final Pattern CODE = Pattern.compile("class=\"code\">([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})<");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int RATED = 36;

    @Test void aQuartersRatingsAreToldAsBandsWhenItClosesAndNotBefore() {
        try (var installed = Installed.on(new MovedClock(Ward.moment(START, 0, 8))).start()) {
            var ward = aWard(installed);
            var lead = ward.visit(ward.colleagues.getFirst());
            var codes = draw(lead, ward);
            rate(installed, codes);
            assertThat(lead.page("/clients")).contains("Nothing can be seen before the quarter closes").doesNotContain("in 100");

            weeksPass(ward, 6, 13);

            assertThat(installed.app(Figures.class).clients()).singleElement().satisfies(voice -> {
                assertThat(voice.team()).isEqualTo("Ward 4");
                assertThat(voice.quarter()).isEqualTo(START);
                assertThat(voice.clinicians()).isEqualTo(22);
                assertThat(voice.ratings()).isEqualTo(ClientRatings.FROM_30);
                assertThat(voice.share(ClientItem.LISTENED)).contains(ClientShare.FROM_90);
                assertThat(voice.share(ClientItem.EXPLAINED)).contains(ClientShare.FROM_50);
                assertThat(voice.share(ClientItem.TIME)).isEmpty();
            });
            assertThat(lead.page("/clients")).contains("90 to 100 in 100", "50 to 59 in 100", "too few answered this", "\u206630–49\u2069 ratings");
            assertThat(Visit.post(installed.settings.relay().url().resolve("/cards"), card(codes.getLast())).statusCode()).isIn(404, 410);
        }
    }

    private static Ward aWard(Installed installed) {
        var ward = new Ward(installed, (MovedClock) installed.clock, START.monday());
        for (int number = 0; number < 22; number++) {
            ward.visit(ward.hire());
        }
        installed.app(Structure.class).grant(ward.colleagues.getFirst().id(), Role.WELLBEING_LEAD, ward.founder());
        ward.letTimersRun();
        weeksPass(ward, 1, 5);
        return ward;
    }

    private static void weeksPass(Ward ward, int from, int until) {
        for (int number = from; number <= until; number++) {
            ward.at(START.plus(number), 0, 13);
            ward.letTimersRun();
        }
    }

    private static List<String> draw(Visit lead, Ward ward) {
        lead.page("/clients/cards");
        var sheet = lead.form("/clients/cards", Map.of("id", UUID.randomUUID().toString(), "unit", ward.team.toString(), "quarter", START.toString(), "cards", "40", "handed", "BOX"));
        assertThat(sheet.statusCode()).isEqualTo(200);
        return CODE.matcher(sheet.body()).results().map(code -> code.group(1).replace("-", "")).toList();
    }

    /** All were listened to, half had it explained fully, and most say nothing of the time. */
    private static void rate(Installed installed, List<String> codes) {
        var relay = installed.settings.relay().url();
        for (int number = 0; number < RATED; number++) {
            var code = codes.get(number);
            var card = JSON.readTree(Visit.post(relay.resolve("/cards"), card(code)).body());
            var answers = Map.of("listened", "3", "explained", number % 2 == 0 ? "3" : "1", "respected", "3", "time", number < 20 ? "3" : "-");
            var rating = SealedRating.seal(card.path("stock").asString(), card.path("sealing").asString(), code, answers, false);
            assertThat(Visit.post(relay.resolve("/ratings"), rating.body()).statusCode()).isEqualTo(200);
        }
    }

    private static byte[] card(String code) {
        return JSON.writeValueAsBytes(Map.of("code", code));
    }
}
