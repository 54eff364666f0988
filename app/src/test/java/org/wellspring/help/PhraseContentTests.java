package org.wellspring.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.Copy;
import org.wellspring.platform.Language;
import tools.jackson.core.type.TypeReference;

/** Twelve cards for hard moments: short enough to read in a corridor, the same in every language, and somebody's research. */
class PhraseContentTests {
    @ParameterizedTest @EnumSource void aCardIsAtMostFortyWords(Language language) {
        assertThat(cards(language)).allSatisfy(card ->
            assertThat((card.situation() + " " + card.say() + " " + card.avoid()).split("\\s+")).as(card.id()).hasSizeLessThanOrEqualTo(40));
    }

    @ParameterizedTest @EnumSource void aTitleIsAtMostEightWords(Language language) {
        assertThat(cards(language)).allSatisfy(card ->
            assertThat(card.situation().split("\\s+")).as(card.id()).hasSizeLessThanOrEqualTo(8));
    }

    @ParameterizedTest @EnumSource void theSameTwelveCardsAreThereInEveryLanguage(Language language) {
        assertThat(cards(language)).hasSize(12).extracting(Card::sameness)
            .isEqualTo(cards(Language.ENGLISH).stream().map(Card::sameness).toList());
    }

    @ParameterizedTest @EnumSource void everyWordCanStandOnAScreen(Language language) {
        assertThat(cards(language)).allSatisfy(card -> {
            for (var text : List.of(card.situation(), card.say(), card.avoid(), card.why())) {
                Copy.assertSayable(language, text);
            }
        });
    }

    @Test void everyCardNamesAStudyOrAGuidance() {
        assertThat(cards(Language.ENGLISH)).allSatisfy(card ->
            assertThat(card.source()).containsPattern("(19|20)[0-9]{2}|AHRQ"));
    }

    @Test void clientsFamiliesAndColleaguesAllHaveCards() {
        assertThat(cards(Language.ENGLISH)).extracting(Card::audience).containsOnly("client", "family", "colleague");
        assertThat(cards(Language.ENGLISH)).extracting(Card::id).doesNotHaveDuplicates().allMatch(Copy.ID.asMatchPredicate());
    }

    @Test void theCardForAColleagueInDangerAsksAndStays() {
        var card = cards(Language.ENGLISH).stream().filter(each -> each.id().equals("not-safe")).findFirst().orElseThrow();

        assertThat(card.say()).contains("ending your life", "I will stay");
        assertThat(card.avoid()).contains("promising to tell nobody");
    }

    private static List<Card> cards(Language language) {
        return Copy.read("/help/phrases/" + language.code() + ".json", new TypeReference<List<Card>>() {});
    }

    /** @param audience client, family or colleague; {@code source} is the same in every language */
    record Card(String id, String audience, String situation, String say, String avoid, String why, String source) {
        List<String> sameness() {
            return List.of(id, audience, source);
        }
    }
}
