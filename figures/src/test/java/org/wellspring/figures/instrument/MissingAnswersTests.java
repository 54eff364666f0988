package org.wellspring.figures.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wellspring.figures.instrument.KeyFiles.key;
import static org.wellspring.figures.instrument.KeyFiles.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.Nullable;

/** The missing rule of every scale at its boundary, and each scale against a plain reckoning for every way to leave items out. */
class MissingAnswersTests {

    /** How many answers a scale needs of how many, from the manuals; where a source is silent, all of them. */
    @ParameterizedTest
    @CsvSource({
        "burnout-single, answer, 1, 1", "cbi, personal, 3, 6", "cbi, work, 4, 7", "cbi, client, 3, 6",
        "olbi, disengagement_sum, 8, 8", "olbi, exhaustion_sum, 8, 8", "olbi, disengagement_mean, 8, 8", "olbi, exhaustion_mean, 8, 8", "olbi, total, 16, 16",
        "proqol-5, CS, 10, 10", "proqol-5, BO, 10, 10", "proqol-5, STS, 10, 10", "mini-z-2, total, 10, 10", "mini-z-2, supportive, 5, 5", "mini-z-2, pace, 5, 5",
        "who-5, raw, 5, 5", "who-5, percent, 5, 5", "pss-10, total, 10, 10", "miss-hp, total, 10, 10", "edmondson-7, mean, 7, 7", "care, total, 8, 10",
        "uwes-9, vigor, 3, 3", "uwes-9, dedication, 3, 3", "uwes-9, absorption, 3, 3", "uwes-9, total, 9, 9",
        "pfi, fulfilment, 6, 6", "pfi, exhaustion, 4, 4", "pfi, disengagement, 6, 6", "pfi, burnout, 10, 10",
        "hse, demands, 8, 8", "hse, control, 6, 6", "hse, manager_support, 5, 5", "hse, peer_support, 4, 4", "hse, relationships, 4, 4", "hse, role, 5, 5", "hse, change, 3, 3"
    })
    void aScaleHasAScoreFromItsLastNeededAnswerOn(String instrument, String id, int needed, int items) {
        var key = key(instrument);
        var scale = key.scale(id);

        assertThat(scale.items()).hasSize(items);
        for (var given = 0; given <= items; given++) {
            var score = Scoring.score(firstOf(key, scale, given)).scales().get(id);
            assertThat(score).as("%d of %d", given, items).isInstanceOf(given < needed ? Score.None.class : Score.Reckoned.class);
            assertThat(score instanceof Score.None none ? none : new Score.None(given, needed)).isEqualTo(new Score.None(given, needed));
        }
    }

    /** All 128 ways to leave out work items, each against a mean taken with pencil and paper's means. */
    @Test
    void theWorkScaleIsTheMeanOfWhateverWasAnswered() {
        var inventory = key("cbi");
        var full = List.of(100, 75, 50, 25, 0, 75, 100);
        for (var kept = 0; kept < 128; kept++) {
            var given = without(full, kept);
            var sum = 0;
            for (var item = 0; item < 7; item++) {
                sum += given.get(item) == null ? 0 : item == 6 ? 100 - full.get(item) : full.get(item);
            }

            var score = Scoring.score(Answers.byScale(inventory, Map.of("work", given))).scales().get("work");

            assertThat(score).isEqualTo(Integer.bitCount(kept) < 4 ? new Score.None(Integer.bitCount(kept), 4) : new Score.Reckoned((double) sum / Integer.bitCount(kept)));
        }
    }

    /** Mercer 2004: up to two ratings left out or not applicable are replaced by the mean of the others; written out as replacing. */
    @Test
    void ratingsLeftOutOfTheEmpathyMeasureAreReplacedByTheMeanOfTheOthers() {
        var measure = key("care");
        var full = List.of(5, 4, 3, 5, 2, 5, 4, 4, 1, 5);
        for (var kept = 0; kept < 1024; kept++) {
            var given = without(full, kept);
            var present = given.stream().filter(each -> each != null).mapToInt(Integer::intValue).average().orElse(0);
            var replaced = given.stream().mapToDouble(each -> each == null ? present : each).sum();

            var score = Scoring.score(Answers.inOrder(measure, given)).scales().get("total");

            if (Integer.bitCount(kept) < 8) {
                assertThat(score).isEqualTo(new Score.None(Integer.bitCount(kept), 8));
            } else {
                assertThat(((Score.Reckoned) score).value()).isEqualTo(replaced, within(1e-9));
            }
        }
    }

    @Test
    void aMissingAnswerTakesOnlyItsOwnScalesAway() {
        for (var key : KeyFiles.all()) {
            for (var left : key.questions().items()) {
                var answers = Answers.of(key, key.questions().items().stream().filter(item -> !item.equals(left)).map(item -> new Answer(item.id(), key.questions().of(item).least())).toList());
                var scored = Scoring.score(answers);

                for (var scale : key.scales()) {
                    var gone = scale.items().contains(left.id()) && scale.needed().answered() == scale.items().size();
                    assertThat(scored.scales().get(scale.id()) instanceof Score.None).as("%s without %s: %s", key.id(), left.id(), scale.id()).isEqualTo(gone);
                    scale.cutOffs().forEach(line -> assertThat(scored.cutOffs().get(line.id()).isEmpty()).as(line.id()).isEqualTo(gone));
                }
            }
        }
    }

    @Test
    void nothingAnsweredIsNoScoreAnywhereAndNoClassEither() {
        for (var key : KeyFiles.all()) {
            var nothing = Answers.of(key, List.of());

            assertThat(Scoring.score(nothing).scales().values()).allMatch(Score.None.class::isInstance);
            assertThat(Scoring.score(nothing).cutOffs().values()).allMatch(Optional::isEmpty);
            assertThat(Scoring.classes(nothing, key.indicators().stream().map(Indicator::id).toList())).matches("-+");
        }
    }

    /** An answer of nought is an answer: it must neither be passed over nor taken for a missing one. */
    @Test
    void noughtIsAnAnswer() {
        var answers = KeyFiles.answers("who-5", 0, 0, 0, 0, 0);

        assertThat(value(Scoring.score(answers), "raw")).isZero();
        assertThat(Scoring.score(answers).cutOffs().get("very_low(<=28)")).contains(true);
    }

    @Test
    void aWholeNumberIsReadInWhateverTypeItArrives() {
        var answers = Answers.inOrder(key("who-5"), List.of(3, 3L, 3.0, 3f, new BigDecimal("3.00")));

        assertThat(value(Scoring.score(answers), "raw")).isEqualTo(15);
    }

    private static Answers firstOf(Instrument key, Scale scale, int given) {
        var random = new Random(given);
        return Answers.of(key, scale.items().stream().limit(given).map(key.questions()::item).map(item -> {
            var offered = key.questions().of(item).values();
            return new Answer(item.id(), offered.get(random.nextInt(offered.size())));
        }).toList());
    }

    private static List<@Nullable Integer> without(List<Integer> full, int kept) {
        var given = new ArrayList<@Nullable Integer>();
        for (var item = 0; item < full.size(); item++) {
            given.add((kept >> item & 1) == 1 ? full.get(item) : null);
        }
        return given;
    }
}
