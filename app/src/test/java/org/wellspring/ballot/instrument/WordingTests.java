package org.wellspring.ballot.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.wellspring.ballot.instrument.Wording.Label;
import org.wellspring.ballot.instrument.Wording.Worded;
import org.wellspring.figures.instrument.Instrument;
import org.wellspring.figures.instrument.Keys;

class WordingTests {
    static final Instrument CARE = key("care");

    @Test void wordingThatSaysEveryItemAndEveryAnswerFits() {
        assertThat(care().fitting(CARE)).isEqualTo(care());
    }

    @Test void anItemWithoutWordsIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(items -> items.subList(0, 9), labels -> labels).fitting(CARE)).withMessage("There are no words for item 10.");
    }

    @Test void anItemTheKeyDoesNotHaveIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(items -> plus(items, new Worded("11", "More")), labels -> labels).fitting(CARE)).withMessageContaining("item called 11");
    }

    @Test void anItemSaidTwiceIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(items -> plus(items, new Worded("3", "Again")), labels -> labels).fitting(CARE)).withMessageContaining("item 3 twice");
    }

    @Test void anAnswerWithoutALabelIsNamedAlsoTheOneThatDoesNotApply() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(items -> items, labels -> labels.subList(1, 6)).fitting(CARE)).withMessageContaining("answer of rating 1");
        assertThatIllegalArgumentException().isThrownBy(() -> with(items -> items, labels -> labels.subList(0, 5)).fitting(CARE)).withMessageContaining("does not apply");
    }

    @Test void anAnswerOrASetTheKeyDoesNotHaveIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(items -> items, labels -> plus(labels, new Label("rating", 6, "Beyond"))).fitting(CARE)).withMessageContaining("called 6");
        assertThatIllegalArgumentException().isThrownBy(() -> with(items -> items, labels -> plus(labels, new Label("stars", 1, "One"))).fitting(CARE)).withMessageContaining("stars");
    }

    @Test void wordingOfAnotherInstrumentIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> care().fitting(key("olbi"))).withMessageContaining("care").withMessageContaining("olbi");
    }

    @Test void emptyWordsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Worded("1", " ")).withMessageContaining("item 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Label("rating", 1, "")).withMessageContaining("rating");
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording("care", "2004", "english", "", care().items(), care().answers(), "ours")).withMessageContaining("language");
    }

    @Test void theSameWordsAlwaysHaveTheSameHashAndOtherWordsAnother() {
        var again = StrictJson.read(Instruments.canonical(care()), Wording.class);

        assertThat(again).isEqualTo(care());
        assertThat(Instruments.sha256(again)).isEqualTo(Instruments.sha256(care())).hasSize(64);
        assertThat(Instruments.sha256(with(items -> items.reversed(), labels -> labels))).isNotEqualTo(Instruments.sha256(care()));
    }

    @Test void aFileThatIsNotWhatItShouldBeIsRefusedWithoutRepeatingIt() {
        for (var wrong : new String[] {"", "null", "[]", "{", "{\"secret\": 4711}", "{\"items\": \"secret\"}", "[".repeat(100_000), "\"" + "x".repeat(600_000) + "\""}) {
            assertThatIllegalArgumentException().isThrownBy(() -> StrictJson.read(wrong, Wording.class)).withMessageNotContaining("secret").withMessageNotContaining("4711");
        }
    }

    @Test void aFileThatIsNotUtf8OrTooLargeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> StrictJson.utf8(new byte[] {(byte) 0xff, (byte) 0xfe, 0})).withMessageContaining("UTF-8");
        assertThatIllegalArgumentException().isThrownBy(() -> StrictJson.utf8("Gefühl".getBytes(StandardCharsets.ISO_8859_1))).withMessageContaining("UTF-8");
        assertThatIllegalArgumentException().isThrownBy(() -> StrictJson.utf8(new byte[StrictJson.LARGEST + 1])).withMessageContaining("1 MB");
    }

    static Wording care() {
        var items = CARE.questions().items().stream().map(item -> new Worded(item.id(), "How was part %s?".formatted(item.id()))).toList();
        var labels = new ArrayList<Label>(CARE.questions().answers().getFirst().values().stream().map(value -> new Label("rating", value, "Answer " + value)).toList());
        labels.add(new Label("rating", null, "Does not apply"));
        return new Wording("care", "2004", "en", "Please rate.", items, labels, "Made up for a test.");
    }

    static Instrument key(String id) {
        try (var file = WordingTests.class.getResourceAsStream(Keys.resource(id))) {
            return StrictJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), Instrument.class);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Wording with(UnaryOperator<List<Worded>> items, UnaryOperator<List<Label>> labels) {
        var care = care();
        return new Wording(care.instrument(), care.version(), care.language(), care.instructions(), items.apply(care.items()), labels.apply(care.answers()), care.licence());
    }

    private static <T> List<T> plus(List<T> list, T more) {
        var all = new ArrayList<>(list);
        all.add(more);
        return all;
    }
}
