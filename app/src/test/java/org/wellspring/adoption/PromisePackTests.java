package org.wellspring.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.Copy;
import org.wellspring.platform.Language;

/**
 * The promise to staff and the download for works council, data protection and IT, in four languages.
 * A section is a list of items; an item has an id, a mode ({@code one} computer, {@code two}, or {@code any}), its texts and the test that proves it.
 */
class PromisePackTests {
    private static final List<String> SECTIONS = List.of("sentences", "questions", "flow", "retention", "risks", "agreement");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?؟])\\s+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    /** The sentence on guessing is printed in one breath, because half of it would be a lie. */
    private static final String LONG_ON_PURPOSE = "best-guess";

    @ParameterizedTest @EnumSource void everySentenceNamesTheTestThatProvesIt(Language language) {
        assertThat(items(language)).allSatisfy(item -> assertThat(item.get("test")).matches("[A-Z][A-Za-z]+Tests|[a-z-]+\\.test\\.mjs"));
    }

    @ParameterizedTest @EnumSource void everyLanguagePromisesTheSame(Language language) {
        for (var section : SECTIONS) {
            assertThat(sameness(language, section)).as(section).isEqualTo(sameness(Language.ENGLISH, section));
        }
    }

    @ParameterizedTest @EnumSource void everyLanguageGivesTheSameNumbers(Language language) {
        var english = items(Language.ENGLISH).map(PromisePackTests::numbers).toList();

        assertThat(items(language).map(PromisePackTests::numbers)).containsExactlyElementsOf(english);
    }

    @ParameterizedTest @EnumSource void everySentenceIsShortAndPlain(Language language) {
        assertThat(items(language)).allSatisfy(item -> texts(item).forEach(text -> Copy.assertSayable(language, text)));
        assertThat(items(language).filter(item -> !item.get("id").equals(LONG_ON_PURPOSE))).allSatisfy(item ->
            assertThat(texts(item).flatMap(SENTENCE_END::splitAsStream))
                .as(item.get("id")).allMatch(sentence -> sentence.split("\\s+").length <= 25));
    }

    @ParameterizedTest @EnumSource void theStrongerWordsAreKeptForTwoComputers(Language language) {
        assertThat(items(language)).filteredOn(item -> texts(item).anyMatch(text -> text.contains("{second}")))
            .isNotEmpty().allMatch(item -> !item.get("mode").equals("any"));
        assertThat(section(language, "sentences")).filteredOn(item -> item.get("id").equals("first-keeper"))
            .singleElement().satisfies(item -> assertThat(item.get("mode")).isEqualTo("two"));
    }

    @ParameterizedTest @EnumSource void eachWayOfRunningItIsDescribed(Language language) {
        assertThat(items(language)).extracting(item -> item.get("mode")).containsOnly("one", "two", "any");
    }

    @ParameterizedTest @EnumSource void theRisksAreNamed(Language language) {
        assertThat(section(language, "risks")).extracting(item -> item.get("id"))
            .contains("one-machine", "managed-phone", "court", "in-the-room", "small-team", "reports-plain");
    }

    @ParameterizedTest @EnumSource void everyQuestionSaysWhereItGoesHowLongAndWhoSeesIt(Language language) {
        assertThat(section(language, "questions")).allSatisfy(item -> assertThat(item).containsKeys("asked", "goes", "kept", "seen"));
        assertThat(section(language, "retention")).allSatisfy(item -> assertThat(item).containsKeys("what", "where"));
        assertThat(section(language, "retention")).filteredOn(item -> !item.containsKey("kept"))
            .as("kept and seen come from the catalogue where the first half has a table").allMatch(item -> rowsWithTables().contains(item.get("id")));
    }

    @ParameterizedTest @EnumSource void onlyTheKeepersNamesAreFilledIn(Language language) {
        assertThat(items(language)).allSatisfy(item -> texts(item).forEach(text ->
            assertThat(text.replace("{keeper}", "").replace("{second}", "")).doesNotContain("{", "}")));
    }

    @Test void idsArePlainAndUsedOnce() {
        assertThat(items(Language.ENGLISH)).extracting(item -> item.get("id")).allMatch(Copy.ID.asMatchPredicate());
        assertThat(SECTIONS).allSatisfy(section ->
            assertThat(section(Language.ENGLISH, section)).extracting(item -> item.get("id")).doesNotHaveDuplicates());
    }

    @Test void theHeadingsAreThereInEveryLanguage() {
        for (var language : Language.values()) {
            var promise = promise(language);

            assertThat(promise.headings().keySet()).containsAll(SECTIONS);
            promise.headings().values().forEach(heading -> Copy.assertSayable(language, heading));
            Copy.assertSayable(language, promise.title());
            Copy.assertSayable(language, promise.lead());
        }
    }

    private static Stream<Map<String, String>> items(Language language) {
        return SECTIONS.stream().flatMap(section -> section(language, section).stream());
    }

    private static List<Map<String, String>> section(Language language, String name) {
        var promise = promise(language);
        return switch (name) {
            case "sentences" -> promise.sentences();
            case "questions" -> promise.questions();
            case "flow" -> promise.flow();
            case "retention" -> promise.retention();
            case "risks" -> promise.risks();
            default -> promise.agreement();
        };
    }

    private static List<List<String>> sameness(Language language, String section) {
        return section(language, section).stream()
            .map(item -> List.of(item.get("id"), item.get("mode"), item.get("test"), String.join(",", item.keySet()))).toList();
    }

    private static Stream<String> texts(Map<String, String> item) {
        var texts = new LinkedHashMap<>(item);
        texts.keySet().removeAll(List.of("id", "mode", "test"));
        return texts.values().stream();
    }

    private static List<String> numbers(Map<String, String> item) {
        return texts(item).flatMap(text -> NUMBER.matcher(text).results().map(MatchResult::group)).sorted().toList();
    }

    private static Collection<Object> rowsWithTables() {
        var rows = new Properties();
        try (var file = PromisePackTests.class.getResourceAsStream("/packs/promise/stored.properties")) {
            rows.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.values();
    }

    private static Promise promise(Language language) {
        return Copy.read("/packs/promise/" + language.code() + ".json", Promise.class);
    }

    record Promise(String title, String lead, Map<String, String> headings, List<Map<String, String>> sentences, List<Map<String, String>> questions,
                   List<Map<String, String>> flow, List<Map<String, String>> retention, List<Map<String, String>> risks,
                   List<Map<String, String>> agreement) {
    }
}
