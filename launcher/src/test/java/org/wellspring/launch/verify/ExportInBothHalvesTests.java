package org.wellspring.launch.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.ballot.SigningKey;
import org.wellspring.figures.Week;
import org.wellspring.launch.Installed;
import org.wellspring.launch.Ward;
import org.wellspring.launch.Web;
import org.wellspring.platform.MovedClock;
import org.wellspring.relay.device.Says;

/** What a real relay released, downloaded from a running site and checked on another desk, with nothing but the files and two keys. */
class ExportInBothHalvesTests {
    private static final Week START = Week.parse("2026-08-03");
    private static final Week QUARTER_END = START.plus(12);

    @TempDir Path desk;

    @Test void downloadedFilesAreCheckedWithoutTheSite() throws IOException {
        String appKey;
        try (var installed = Installed.on(new MovedClock(Ward.moment(START, 0, 8))).start()) {
            var ward = aQuarter(installed);
            var visit = ward.visit(ward.colleagues.getFirst());
            for (var file : List.of("figures.csv", "figures.json", "figures.manifest.json")) {
                Files.writeString(desk.resolve(file), visit.page("/export/" + file));
            }
            Files.writeString(desk.resolve("releases.json"), new Web(installed.settings.app().url()).get("/releases").body());
            assertThat(visit.page("/export")).contains("figures.csv", "up to release 9");
            appKey = SigningKey.in(installed.settings.data().resolve("app")).publicText();
            relayKey(installed);
        }

        assertThat(verify("figures.csv", "--key", appKey)).contains("What was checked is right.", "Linden Hospital").doesNotContain("WRONG");
        assertThat(verify("figures.json", "--key", appKey, "--relay-key", key)).contains("Releases 1 to 9", "What was checked is right.").doesNotContain("WRONG", "not checked");
        assertThat(verify("releases.json", "--key", key)).contains("Releases 1 to 9", "What was checked is right.");
        assertThat(Files.readString(desk.resolve("figures.csv"))).contains(",quarterly,organisation,,heavy,20,", ",reports,leaf-", ",Ward 4,missed-break,");
    }

    private String key = "";

    private void relayKey(Installed installed) {
        key = new Web(installed.settings.relay().url()).get("/keys").body().replaceAll(".*\"relay\":\"([^\"]+)\".*", "$1");
    }

    private static Ward aQuarter(Installed installed) {
        var ward = new Ward(installed, (MovedClock) installed.clock, START.monday());
        for (int number = 0; number < 20; number++) {
            ward.visit(ward.hire());
        }
        ward.letTimersRun();
        for (var week = START.plus(3); !QUARTER_END.isBefore(week); week = week.plus(1)) {
            ward.at(week, 1, 9);
            ward.letTimersRun();
        }
        var some = ward.colleagues.subList(0, 12);
        ward.fetchTokens(some);
        some.forEach(colleague -> assertThat(colleague.phone().send(QUARTER_END, new Says(java.util.Map.of("headline-" + QUARTER_END, "1"), List.of("missed-break"), List.of(), java.util.Map.of())).statusCode()).isEqualTo(200));
        ward.at(QUARTER_END.plus(1), 0, 13);
        ward.letTimersRun();
        return ward;
    }

    private String verify(String file, String... options) throws IOException {
        var words = new java.util.ArrayList<>(List.of(desk.resolve(file).toString()));
        words.addAll(List.of(options));
        var printed = new ByteArrayOutputStream();
        Verify.run(words, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8);
    }
}
