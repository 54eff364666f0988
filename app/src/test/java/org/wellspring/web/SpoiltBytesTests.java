package org.wellspring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.Spoilt;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** V18: whatever bytes come through a door, they are read or refused in words; no door breaks, and none tells how it is built. */
@WellspringTest
@ExtendWith(OutputCaptureExtension.class)
class SpoiltBytesTests {
    private static final int TIMES = 150;

    @Autowired Staffing staffing;
    private final Random random = new Random(20261123);
    private TeamId ward;

    @BeforeEach void aWard() {
        ward = staffing.team("Ward " + UUID.randomUUID());
    }

    @Test void listsOfStaff() {
        var administrator = staffing.signedIn(staffing.with(Role.ADMINISTRATOR, ward));

        survives("Staff number;Name;Department\n1;Ana Ruiz;Ward 4\n2;Bo Lind;Ward 4\n", bytes -> administrator.upload("/people/list", "file", "list.csv", bytes, "id", UUID.randomUUID().toString()));
    }

    @Test void rosters() {
        var supervisor = staffing.signedIn(staffing.with(Role.SUPERVISOR, ward));
        var ana = staffing.eligible("Ana Roster", ward);
        var day = staffing.today().plusDays(1);

        survives("person;date;start;end;kind\n%s;%s;07:00;15:00;early\n".formatted(ana, day), bytes -> supervisor.upload("/team/shifts/check", "file", "roster.csv", bytes, "team", ward.toString()));
    }

    @Test void checkpointsOfTheLog() {
        var administrator = staffing.signedIn(staffing.with(Role.ADMINISTRATOR, ward));
        var good = Browser.body(administrator.get("/data/audit/checkpoint.json"));

        survives(good, bytes -> administrator.upload("/data/audit/check", "file", "kept.json", bytes));
    }

    @Test void wordsOfAnInstrument() {
        var lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, ward));
        var good = "{\"instrument\": \"care\", \"version\": \"2004\", \"language\": \"en\", \"instructions\": \"\", \"items\": [{\"id\": \"1\", \"text\": \"How was it?\"}], \"answers\": [], \"licence\": \"ours\"}";

        survives(good, bytes -> lead.upload("/measurements/care/words", "file", "care.json", bytes, "id", UUID.randomUUID().toString(), "permission", "OWN", "evidence", "Ours", "confirmed", "yes", "language", "en"));
    }

    @Test void requestsForTokens() {
        var ana = staffing.signedIn(staffing.eligible("Ana Token", ward));

        survives("{\"weeks\": [{\"monday\": \"2026-11-09\", \"leafBlinded\": \"%1$s\", \"admissionBlinded\": \"%1$s\"}]}".formatted("A".repeat(342)),
            bytes -> ana.postJson("/ballot/tokens", new String(bytes, StandardCharsets.UTF_8)));
    }

    @Test void requestsForSlips() {
        var lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, ward));
        var tokens = "{\"leaves\": [{\"leaf\": \"leaf-7f3a7f3a\", \"slips\": [{\"leafBlinded\": \"%1$s\", \"admissionBlinded\": \"%1$s\"}]}]}".formatted("A".repeat(342));

        survives(tokens, bytes -> lead.postJson("/ballot/paper/2026-11-09/tokens", new String(bytes, StandardCharsets.UTF_8)));
        survives("{\"slips\": [{\"code\": \"%s\", \"sealed\": \"AAAA\"}]}".formatted("0".repeat(64)), bytes -> lead.postJson("/ballot/paper/2026-11-09/slips", new String(bytes, StandardCharsets.UTF_8)));
    }

    @Test void aCharacterThatNoTextCanHoldIsDroppedBeforeAFormIsRead() {
        var lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, ward));

        var answer = lead.upload("/measurements", "file", "own.json", "{}".getBytes(StandardCharsets.UTF_8), "id", UUID.randomUUID().toString(), "evidence", "Le\0tter of 3 Ma\0rch");

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(Browser.body(answer)).contains("Letter of 3 March");
    }

    @Test void whatIsNoJsonIsNotRepeatedInTheLog(CapturedOutput log) {
        var ana = staffing.signedIn(staffing.eligible("Ana Log", ward));

        assertThat(ana.postJson("/ballot/tokens", "canary-7c1e").getResponse().getStatus()).isEqualTo(400);

        assertThat(log).doesNotContain("canary-7c1e");
    }

    private void survives(String good, Function<byte[], MvcTestResult> door) {
        for (int i = 0; i < TIMES; i++) {
            var bytes = Spoilt.bytes(good, random);
            var answer = door.apply(bytes);
            assertThat(answer.getResponse().getStatus()).as(() -> new String(bytes, StandardCharsets.UTF_8)).isBetween(200, 499);
            assertThat(Browser.body(answer)).doesNotContain("Exception", "org.wellspring", "org.postgresql", "java.");
        }
    }
}
