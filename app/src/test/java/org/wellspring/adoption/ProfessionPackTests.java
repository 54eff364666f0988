package org.wellspring.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellspring.Copy;
import org.wellspring.Copy.FourLanguages;
import org.wellspring.platform.Role;
import tools.jackson.core.type.TypeReference;

/** The packs a department chooses from. The records say the shape of the files. */
class ProfessionPackTests {
    private static final List<String> PACKS = List.of("nursing", "ems", "social-work", "school", "mixed");
    private static final List<String> ALWAYS = List.of("missed-break", "short-staffed", "overran", "unsafe", "equipment", "paperwork");
    private static final Pattern CONFLICT =
        Pattern.compile("conflict|bully|harass|konflikt|mobbing|conflicto|acoso|تنمر|خلاف|مضايق", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest @MethodSource("packs") void everyPackCountsTheSixCommonKindsAndAFewOfItsOwn(Pack pack) {
        assertThat(pack.reports()).extracting(Kind::id).startsWith(ALWAYS.toArray(String[]::new)).hasSizeBetween(8, 10);
    }

    @ParameterizedTest @MethodSource("packs") void conflictAndBullyingAreNeverCounted(Pack pack) {
        assertThat(pack.counted()).allSatisfy(kind -> {
            assertThat(kind.id()).doesNotContainPattern(CONFLICT);
            assertThat(kind.label().all()).noneMatch(CONFLICT.asPredicate());
        });
    }

    @ParameterizedTest @MethodSource("packs") void whatHelpedIsAskedAsWell(Pack pack) {
        assertThat(pack.helped()).hasSizeBetween(4, 6).allMatch(kind -> kind.id().startsWith("helped-"));
        assertThat(pack.reports()).noneMatch(kind -> kind.id().startsWith("helped-"));
    }

    @ParameterizedTest @MethodSource("packs") void onlyUnsafeShowsWhomToRingFirst(Pack pack) {
        assertThat(pack.counted()).filteredOn(kind -> Boolean.TRUE.equals(kind.callFirst())).extracting(Kind::id).containsExactly("unsafe");
    }

    @ParameterizedTest @MethodSource("packs") void aMissedBreakAsksWhichOne(Pack pack) {
        var missed = pack.reports().getFirst();

        assertThat(missed.choices().options()).extracting(Option::id).containsExactly("first", "second", "none-taken");
    }

    @ParameterizedTest @MethodSource("packs") void anAskIsPickedFromASubjectAPlaceAndATime(Pack pack) {
        assertThat(pack.asks().topics()).hasSizeBetween(8, 10);
        assertThat(pack.asks().places()).hasSizeBetween(5, 10);
        assertThat(pack.asks().times()).extracting(Option::id).containsExactly("any", "early", "late", "night", "weekend");
    }

    @ParameterizedTest @MethodSource("packs") void everyIdIsPlainAndUsedOnce(Pack pack) {
        var lists = Stream.of(pack.counted().map(Kind::id), ids(pack.asks().topics()), ids(pack.asks().places()), ids(pack.asks().times()),
            ids(pack.help().counselling()), pack.help().phrases().stream());

        assertThat(lists).allSatisfy(ids -> assertThat(ids).doesNotHaveDuplicates().allMatch(Copy.ID.asMatchPredicate()));
    }

    @ParameterizedTest @MethodSource("packs") void theFourAnswersFallIntoTwoClasses(Pack pack) {
        assertThat(pack.checkin().answers()).extracting(Answer::id).containsExactly("good", "fine", "heavy", "too-much");
        assertThat(pack.checkin().answers()).extracting(Answer::heavy).containsExactly(false, false, true, true);
        assertThat(pack.checkin().skip().en()).isEqualTo("Not today");
    }

    @ParameterizedTest @MethodSource("packs") void everyRoleHasAWord(Pack pack) {
        assertThat(pack.roles().keySet()).containsExactlyInAnyOrderElementsOf(
            Stream.of(Role.values()).map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList());
    }

    @ParameterizedTest @MethodSource("packs") void helpComesInOrderAndLosesNoCard(Pack pack) {
        var cards = Copy.read("/help/phrases/en.json", new TypeReference<List<Map<String, String>>>() {});

        assertThat(pack.help().phrases()).containsExactlyInAnyOrderElementsOf(cards.stream().map(card -> card.get("id")).toList());
        assertThat(pack.help().urgencies()).containsExactly("life-at-risk", "talk-now", "colleague");
    }

    @ParameterizedTest @MethodSource("packs") void theWordsOfTheTradeHaveTheirForms(Pack pack) {
        assertThat(pack.words().keySet()).containsExactly("team", "client", "shift");
        pack.words().forEach((word, languages) -> {
            assertThat(languages.keySet()).containsExactly("en", "de", "es", "ar");
            assertThat(languages.values()).allSatisfy(forms -> assertThat(forms).containsKeys("one", "many", "the"));
        });
        assertThat(pack.words().get("team").values()).allMatch(forms -> forms.containsKey("at"));
        assertThat(pack.words().get("shift").values()).allMatch(forms -> forms.containsKey("after"));
    }

    @Test void everyLabelIsThereInFourLanguages() {
        assertThat(PACKS.stream().map(ProfessionPackTests::file).flatMap(Copy::fourLanguagesIn)).hasSizeGreaterThan(200)
            .allSatisfy(FourLanguages::assertSayable);
    }

    @Test void aPackIsNamedAfterItsFolder() {
        assertThat(packs()).extracting(Pack::id).containsExactlyElementsOf(PACKS);
    }

    private static Stream<Pack> packs() {
        return PACKS.stream().map(id -> Copy.read(file(id), Pack.class));
    }

    private static String file(String id) {
        return "/packs/" + id + "/pack.json";
    }

    private static Stream<String> ids(List<Option> options) {
        return options.stream().map(Option::id);
    }

    /** @param words team, client, shift: per language the forms {@code one}, {@code many}, {@code the}, and {@code at} or {@code after} */
    record Pack(String id, FourLanguages name, Map<String, Map<String, Map<String, String>>> words, Map<String, FourLanguages> roles,
                CheckIn checkin, List<Kind> reports, List<Kind> helped, Asks asks, Help help) {
        Stream<Kind> counted() {
            return Stream.concat(reports.stream(), helped.stream());
        }

        @Override public String toString() {
            return id;
        }
    }

    record CheckIn(FourLanguages question, List<Answer> answers, FourLanguages skip) {
    }

    /** @param heavy the class that may leave the device */
    record Answer(String id, FourLanguages label, boolean heavy) {
    }

    /** @param callFirst shows the contact to ring before anything is counted */
    record Kind(String id, FourLanguages label, Choices choices, Boolean callFirst) {
    }

    record Choices(FourLanguages question, List<Option> options) {
    }

    record Option(String id, FourLanguages label) {
    }

    /** An ask's id is topic, place and time, joined by full stops. */
    record Asks(List<Option> topics, List<Option> places, List<Option> times) {
    }

    record Help(List<String> urgencies, List<Option> counselling, List<String> phrases) {
    }
}
