package org.wellspring.figures.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class ScoringLawsTests {

    private static final List<Instrument> ALL = KeyFiles.all();

    @Property(tries = 300)
    void aScoreStaysWithinWhatItsItemsAllow(@ForAll("answered") Case answered) {
        var scored = Scoring.score(answered.answers());

        for (var scale : answered.key().scales()) {
            var sets = scale.items().stream().map(answered.key().questions()::item).map(answered.key().questions()::of).toList();
            var least = scale.method().of(sets.stream().mapToLong(AnswerSet::least).sum(), sets.size(), sets.size());
            var greatest = scale.method().of(sets.stream().mapToLong(AnswerSet::greatest).sum(), sets.size(), sets.size());
            if (scored.scales().get(scale.id()) instanceof Score.Reckoned(var value)) {
                assertThat(value).isBetween(least, greatest);
            }
        }
    }

    @Property(tries = 300)
    void thereIsAScoreExactlyWhenEnoughWasAnswered(@ForAll("answered") Case answered) {
        var scored = Scoring.score(answered.answers());

        for (var scale : answered.key().scales()) {
            var given = scale.items().stream().filter(item -> answered.values().get(answered.at(item)) != null).count();

            assertThat(scored.scales().get(scale.id()) instanceof Score.Reckoned).isEqualTo(given >= scale.needed().answered());
        }
    }

    @Property(tries = 300)
    void theOrderInWhichItemsWereAnsweredMakesNoDifference(@ForAll("answered") Case answered, @ForAll Random random) {
        var shuffled = new ArrayList<Answer>();
        for (var item : answered.key().questions().items()) {
            shuffled.add(new Answer(item.id(), answered.values().get(answered.at(item.id()))));
        }
        Collections.shuffle(shuffled, random);

        var scored = Scoring.score(Answers.of(answered.key(), shuffled));

        assertThat(scored).isEqualTo(Scoring.score(answered.answers()));
    }

    /** Everybody's mirror image: each answer turned round turns each scale round. */
    @Property(tries = 300)
    void turningEveryAnswerRoundTurnsTheScaleRound(@ForAll("answered") Case answered) {
        var questions = answered.key().questions();
        var turned = new ArrayList<@Nullable Integer>();
        for (var item : questions.items()) {
            var value = answered.values().get(answered.at(item.id()));
            turned.add(value == null ? null : questions.of(item).least() + questions.of(item).greatest() - value);
        }

        var there = Scoring.score(answered.answers());
        var back = Scoring.score(Answers.inOrder(answered.key(), turned));

        for (var scale : answered.key().scales()) {
            if (there.scales().get(scale.id()) instanceof Score.Reckoned(var value)) {
                var sets = scale.items().stream().map(questions::item).map(questions::of).toList();
                var ends = scale.method().of(sets.stream().mapToLong(set -> set.least() + set.greatest()).sum(), sets.size(), sets.size());
                assertThat(KeyFiles.value(back, scale.id())).isEqualTo(ends - value, within(1e-9));
            }
        }
    }

    @Property(tries = 300)
    void classesAreOnesNoughtsAndDashesAndNeverDisagreeWithTheScore(@ForAll("answered") Case answered) {
        var ids = answered.key().indicators().stream().map(Indicator::id).toList();

        var classes = Scoring.classes(answered.answers(), ids);

        assertThat(classes).hasSize(ids.size()).matches("[01-]*");
        var scored = Scoring.score(answered.answers());
        for (var at = 0; at < ids.size(); at++) {
            var none = scored.scales().get(answered.key().indicators().get(at).scale()) instanceof Score.None;
            assertThat(classes.charAt(at) == '-').isEqualTo(none);
        }
    }

    @Provide
    Arbitrary<Case> answered() {
        return Arbitraries.of(ALL).flatMap(key -> Arbitraries.integers().between(0, 60).flatMap(missing -> Arbitraries.randomValue(random -> new Case(key, values(key, random, missing)))));
    }

    private static List<@Nullable Integer> values(Instrument key, Random random, int missingPercent) {
        var values = new ArrayList<@Nullable Integer>();
        for (var item : key.questions().items()) {
            var offered = key.questions().of(item).values();
            values.add(random.nextInt(100) < missingPercent ? null : offered.get(random.nextInt(offered.size())));
        }
        return values;
    }

    record Case(Instrument key, List<@Nullable Integer> values) {

        Answers answers() {
            return Answers.inOrder(key, values);
        }

        int at(String item) {
            return key.questions().items().stream().map(Item::id).toList().indexOf(item);
        }
    }
}
