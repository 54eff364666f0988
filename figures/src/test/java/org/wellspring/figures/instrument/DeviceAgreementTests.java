package org.wellspring.figures.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** Scores three thousand made-up sets of answers and leaves them for the device's scorer to be held to: relay/src/test/web/score.test.mjs. */
class DeviceAgreementTests {

    private static final Path FILE = Path.of("target", "scored-by-java.json");

    @Test
    void theDevicesScorerHasThreeThousandSetsToAgreeOn() throws Exception {
        var random = new Random(20260716);
        var cases = new ArrayList<Map<String, Object>>();
        var keys = KeyFiles.all();

        for (var made = 0; made < 3_000; made++) {
            cases.add(scored(keys.get(made % keys.size()), random, made % 5 * 12));
        }

        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, KeyFiles.JSON.writeValueAsString(cases));
        assertThat(cases).hasSize(3_000).anyMatch(each -> each.get("straightLined").equals(true)).anyMatch(each -> each.get("classes").toString().contains("-"));
    }

    private static Map<String, Object> scored(Instrument key, Random random, int missingPercent) {
        var answers = new LinkedHashMap<String, @Nullable Integer>();
        var alike = random.nextInt(20) == 0;
        for (var item : key.questions().items()) {
            var offered = key.questions().of(item).values();
            answers.put(item.id(), random.nextInt(100) < missingPercent ? null : offered.get(alike ? 0 : random.nextInt(offered.size())));
        }
        var given = Answers.of(key, answers.entrySet().stream().map(each -> new Answer(each.getKey(), each.getValue())).toList());
        return written(key, answers, Scoring.score(given), Scoring.classes(given, key.indicators().stream().map(Indicator::id).toList()));
    }

    private static Map<String, Object> written(Instrument key, Map<String, @Nullable Integer> answers, Scored scored, String classes) {
        var scales = new LinkedHashMap<String, @Nullable Double>();
        scored.scales().forEach((scale, score) -> scales.put(scale, score instanceof Score.Reckoned(var value) ? value : null));
        var cutOffs = new LinkedHashMap<String, @Nullable Boolean>();
        scored.cutOffs().forEach((line, crossed) -> cutOffs.put(line, crossed.orElse(null)));
        return Map.of("instrument", key.id(), "answers", answers, "scales", scales, "cutOffs", cutOffs, "straightLined", scored.straightLined(), "classes", classes);
    }
}
