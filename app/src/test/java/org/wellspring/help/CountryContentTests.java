package org.wellspring.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellspring.Copy;
import org.wellspring.Copy.FourLanguages;
import org.wellspring.platform.Language;
import tools.jackson.core.type.TypeReference;

/** The country packs: whom to ring, what it costs, and how we came to know. The records say the shape of the files. */
class CountryContentTests {
    private static final List<String> COUNTRIES = List.of("GB", "IE", "US", "DE", "FR", "ES", "NO", "AU");
    private static final Set<String> PROFESSIONS = Set.of("nursing", "ems", "social-work", "school", "mixed");

    @ParameterizedTest @MethodSource("countries") void everyNumberIsDialledAsItIsWritten(Country country) {
        assertThat(country.lines()).allSatisfy(line -> {
            assertThat(line.dial()).matches("(tel|sms):\\+?[0-9]{2,15}").startsWith(line.kind().equals("text") ? "sms:" : "");
            assertThat(digits(line.dial())).endsWith(digits(line.number()).replaceFirst("^0(?=[0-9]{9}$)", ""));
        });
    }

    @ParameterizedTest @MethodSource("countries") void everyNumberNamesItsSourceOrSaysItIsNotVerified(Country country) {
        assertThat(country.lines()).allSatisfy(line -> assertHonest(line.source(), line.checked(), line.verified()));
        assertHonest(country.staffSide().source(), country.staffSide().checked(), country.staffSide().verified());
    }

    @Test void nothingClaimsThatANumberWasDialled() {
        assertThat(words().verified().get("own-page").en()).contains("Not dialled");
        assertThat(words().verified().get("other-page").en()).contains("Not dialled");
        assertThat(words().verified().get("none").en()).startsWith("Not verified");
    }

    @ParameterizedTest @MethodSource("countries") void theFirstNumberIsForLifeAtRisk(Country country) {
        var first = country.lines().getFirst();

        assertThat(first.kind()).isEqualTo("emergency");
        assertThat(first.cost()).isEqualTo("free");
        assertThat(country.emergencyLabel().all()).allMatch(label -> label.contains(first.number()));
    }

    @ParameterizedTest @MethodSource("countries") void somebodyAnswersDayAndNightForNothing(Country country) {
        assertThat(country.lines()).anyMatch(line -> line.kind().equals("talk") && line.always() && line.cost().startsWith("free"));
    }

    @ParameterizedTest @MethodSource("countries") void somebodyAnswersDayAndNightWhomNoEmployerRuns(Country country) {
        assertThat(country.lines()).anyMatch(line -> line.kind().equals("talk") && line.always() && line.independent());
    }

    @ParameterizedTest @MethodSource("countries") void aLineThatAnEmployerMayRunSaysSo(Country country) {
        assertThat(country.lines()).filteredOn(line -> !line.kind().equals("emergency")).allSatisfy(line -> {
            assertThat(line.independent()).isNotNull();
            assertThat(line.independent() || line.note() != null).as(line.id()).isTrue();
        });
    }

    @ParameterizedTest @MethodSource("countries") void everyCodeHasWords(Country country) {
        assertThat(country.lines()).allSatisfy(line -> {
            assertThat(words().kinds()).containsKey(line.kind());
            assertThat(words().cost()).containsKey(line.cost());
            assertThat(words().hours().containsKey(line.hours()) || line.hours().matches("[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]")).isTrue();
            assertThat(words().languages()).containsKeys(line.languages().toArray(String[]::new));
            assertThat(line.languages()).isNotEmpty();
        });
    }

    @ParameterizedTest @MethodSource("countries") void aProfessionLineSaysForWhom(Country country) {
        assertThat(country.lines()).allSatisfy(line ->
            assertThat(line.professions() != null).as(line.id()).isEqualTo(line.kind().equals("profession")));
        assertThat(country.lines()).filteredOn(line -> line.professions() != null)
            .allSatisfy(line -> assertThat(PROFESSIONS).containsAll(line.professions()));
    }

    @ParameterizedTest @MethodSource("countries") void theStaffSideIsAskedFirstWhereTheLawSaysSo(Country country) {
        assertThat(country.staffSide().required()).isEqualTo(Set.of("DE", "FR").contains(country.code()));
        assertThat(country.staffSide().form()).isEqualTo(switch (country.code()) {
            case "DE" -> "agreement";
            case "FR" -> "consultation";
            default -> "recommended";
        });
        assertThat(country.staffSide().law()).isNotBlank();
    }

    @ParameterizedTest @MethodSource("countries") void datesAndWeeksAreWrittenAsPeopleThereWriteThem(Country country) {
        assertThat(country.dateOrder()).isIn("dmy", "mdy", "ymd");
        assertThat(country.weekStart()).isIn("monday", "sunday", "saturday");
        assertThat(ZoneId.getAvailableZoneIds()).contains(country.zone());
        assertThat(Locale.forLanguageTag(country.locale()).getCountry()).isEqualTo(country.code());
        assertThat(Language.ofCode(country.language())).isPresent();
    }

    @ParameterizedTest @MethodSource("countries") void everyIdIsPlainAndItsOwn(Country country) {
        assertThat(country.lines()).extracting(Line::id).doesNotHaveDuplicates().allMatch(Copy.ID.asMatchPredicate());
    }

    @Test void everyTextIsThereInFourLanguages() {
        var files = Stream.concat(COUNTRIES.stream().map(CountryContentTests::file), Stream.of("/help/words.json", "/help/escalation.json"));

        assertThat(files.flatMap(Copy::fourLanguagesIn)).hasSizeGreaterThan(100).allSatisfy(FourLanguages::assertSayable);
    }

    @Test void threeUrgenciesSortEveryKindOfLine() {
        var urgencies = Copy.read("/help/escalation.json", new TypeReference<List<Urgency>>() {});

        assertThat(urgencies).extracting(Urgency::id).containsExactly("life-at-risk", "talk-now", "colleague");
        assertThat(urgencies).flatExtracting(Urgency::kinds).containsExactlyInAnyOrderElementsOf(words().kinds().keySet());
        assertThat(urgencies.getFirst().action().all()).allMatch(action -> action.contains("{number}"));
    }

    private static void assertHonest(Source source, LocalDate checked, String verified) {
        assertThat(words().verified()).containsKey(verified);
        assertThat(source == null).isEqualTo(verified.equals("none")).isEqualTo(checked == null);
        if (source != null) {
            assertThat(source.name()).isNotBlank();
            assertThat(source.site()).startsWith("https://");
            assertThat(source.page()).startsWith("http");
        }
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String file(String code) {
        return "/help/countries/" + code + ".json";
    }

    private static Stream<Country> countries() {
        return COUNTRIES.stream().map(code -> Copy.read(file(code), Country.class));
    }

    private static Words words() {
        return Copy.read("/help/words.json", Words.class);
    }

    /** @param spoken main languages there, for display; {@code language} is the product's own default for that country */
    record Country(String code, FourLanguages name, String locale, String language, List<String> spoken, String zone, String dateOrder,
                   String weekStart, FourLanguages emergencyLabel, StaffSide staffSide, List<Line> lines) {
    }

    /** @param body who speaks for staff; {@code law} in its own language; {@code form} agreement, consultation or recommended */
    record StaffSide(boolean required, String form, FourLanguages body, FourLanguages note, String law, Source source, LocalDate checked, String verified) {
    }

    /**
     * @param hours {@code always}, {@code unknown} or {@code HH:mm-HH:mm} in the country's zone unless {@code zone} says another
     * @param keyword what to write as a first text message
     * @param independent absent for emergency numbers
     * @param checked the day the stored page was read, not a day somebody dialled
     */
    record Line(String id, String kind, String name, String number, String dial, String keyword, String chat, FourLanguages what, String hours,
                String zone, String cost, List<String> languages, Boolean independent, List<String> professions, FourLanguages note,
                Source source, LocalDate checked, String verified) {
        boolean always() {
            return hours.equals("always");
        }
    }

    /** @param year of the page, where it says one */
    record Source(String name, String site, String page, Integer year) {
    }

    record Words(Map<String, FourLanguages> kinds, Map<String, FourLanguages> hours, Map<String, FourLanguages> cost,
                 Map<String, FourLanguages> operator, Map<String, FourLanguages> verified, Map<String, FourLanguages> languages) {
    }

    record Urgency(String id, List<String> kinds, FourLanguages title, FourLanguages action, FourLanguages after) {
    }
}
