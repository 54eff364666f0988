package org.wellspring.figures.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.figures.instrument.KeyFiles.key;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.instrument.Scale.Direction;

/** The keys that ship against the published ones, retyped here from the literature and not copied from the files. */
class KeysTests {

    @Test
    void everyKeyFileIsListedAndEveryListedKeyIsThere() throws Exception {
        try (var files = Files.list(Path.of("src/main/resources/org/wellspring/figures/instrument"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")).toList()).containsExactlyInAnyOrderElementsOf(Keys.SHIPPED);
        }
        assertThat(KeyFiles.all()).extracting(Instrument::id).containsExactlyElementsOf(Keys.SHIPPED);
    }

    @Test
    void instrumentsThatAreSoldHaveNoKeyHere() {
        assertThat(KeyFiles.all()).noneMatch(key -> key.licence().kind() == Licence.Kind.D);
        for (var sold : List.of("MBI", "AWS", "JSE")) {
            assertThat(Instrument.called(sold, KeyFiles.all())).isEmpty();
        }
    }

    @Test
    void theCopenhagenInventoryReversesOnlyTheSeventhWorkItem() {
        assertThat(reversed("cbi")).containsExactly("work.7");
        assertThat(key("cbi").questions().items()).hasSize(19);
        assertThat(key("cbi").scales()).extracting(scale -> scale.items().size()).containsExactly(6, 7, 6);
        assertThat(key("cbi").scales()).extracting(scale -> scale.needed().answered()).containsExactly(3, 4, 3);
    }

    @Test
    void theCopenhagenInventoryAsksByDegreeFirstAndByFrequencyAfter() {
        var byDegree = key("cbi").questions().items().stream().filter(item -> item.answers().equals("degree")).map(Item::id).toList();

        assertThat(byDegree).containsExactly("work.1", "work.2", "work.3", "client.1", "client.2", "client.3", "client.4");
    }

    @Test
    void theOldenburgInventoryIsKeyedBothWaysInBothScales() {
        assertThat(reversed("olbi")).containsExactly("2", "3", "4", "6", "8", "9", "11", "12");
        assertThat(key("olbi").scale("disengagement_sum").items()).containsExactly("1", "3", "6", "7", "9", "11", "13", "15");
        assertThat(key("olbi").scale("exhaustion_sum").items()).containsExactly("2", "4", "5", "8", "10", "12", "14", "16");
    }

    @Test
    void proQolHasThreeScalesOfTenWithFiveReversedInBurnoutAlone() {
        var key = key("proqol-5");

        assertThat(reversed("proqol-5")).containsExactly("1", "4", "15", "17", "29");
        assertThat(key.scale("BO").items()).containsAll(reversed("proqol-5"));
        assertThat(key.scale("CS").items()).containsExactly("3", "6", "12", "16", "18", "20", "22", "24", "27", "30");
        assertThat(key.scale("STS").items()).containsExactly("2", "5", "7", "9", "11", "13", "14", "23", "25", "28");
        assertThat(key.scales().stream().flatMap(scale -> scale.items().stream()).distinct()).hasSize(30);
    }

    @Test
    void reversalsOfTheShorterScalesAreThePublishedOnes() {
        assertThat(reversed("pss-10")).containsExactly("4", "5", "7", "8");
        assertThat(reversed("miss-hp")).containsExactly("5", "6", "7", "10");
        assertThat(reversed("edmondson-7")).containsExactly("1", "3", "5");
        for (var straight : List.of("burnout-single", "mini-z-2", "who-5", "uwes-9", "pfi", "care", "cg-cahps")) {
            assertThat(reversed(straight)).as(straight).isEmpty();
        }
    }

    @Test
    void theIndicatorToolHasSevenScalesAndReversesDemandsAndRelationships() {
        var key = key("hse");

        assertThat(key.scale("demands").items()).containsExactly("3", "6", "9", "12", "16", "18", "20", "22");
        assertThat(key.scale("control").items()).containsExactly("2", "10", "15", "19", "25", "30").doesNotContain("16");
        assertThat(key.scale("manager_support").items()).containsExactly("8", "23", "29", "33", "35");
        assertThat(key.scale("peer_support").items()).containsExactly("7", "24", "27", "31");
        assertThat(key.scale("relationships").items()).containsExactly("5", "14", "21", "34");
        assertThat(key.scale("role").items()).containsExactly("1", "4", "11", "13", "17");
        assertThat(key.scale("change").items()).containsExactly("26", "28", "32");
        assertThat(reversed("hse")).containsExactlyInAnyOrderElementsOf(Stream.of(key.scale("demands"), key.scale("relationships")).flatMap(scale -> scale.items().stream()).toList());
        assertThat(key.scales().stream().flatMap(scale -> scale.items().stream()).distinct()).hasSize(35);
        assertThat(key.questions().items().stream().filter(item -> item.answers().equals("often"))).hasSize(23);
    }

    @Test
    void fulfilmentIsSixItemsAndBurnoutTheOtherTen() {
        assertThat(key("pfi").scale("fulfilment").items()).containsExactlyElementsOf(numbers(1, 6));
        assertThat(key("pfi").scale("exhaustion").items()).containsExactlyElementsOf(numbers(7, 10));
        assertThat(key("pfi").scale("disengagement").items()).containsExactlyElementsOf(numbers(11, 16));
        assertThat(key("pfi").scale("burnout").items()).containsExactlyElementsOf(numbers(7, 16));
    }

    @Test
    void engagementHasThreeItemsForEachOfItsParts() {
        assertThat(key("uwes-9").scale("vigor").items()).containsExactly("1", "2", "5");
        assertThat(key("uwes-9").scale("dedication").items()).containsExactly("3", "4", "7");
        assertThat(key("uwes-9").scale("absorption").items()).containsExactly("6", "8", "9");
    }

    @Test
    void noLineIsTheAuthorsWhereTheAuthorsGaveNone() {
        for (var id : List.of("cbi", "olbi", "pss-10", "uwes-9", "edmondson-7", "hse")) {
            var lines = key(id).scales().stream().flatMap(scale -> scale.cutOffs().stream());

            assertThat(lines).as(id).noneMatch(line -> line.standing() == Standing.AUTHORS || line.standing() == Standing.BAND);
            assertThat(key(id).indicators()).as(id).noneMatch(statement -> statement.standing() == Standing.AUTHORS);
            assertThat(key(id).about().cautions()).as(id).contains(Caution.NO_OWN_CUT_OFF);
        }
        assertThat(key("cbi").scales()).allSatisfy(scale -> assertThat(scale.cutOffs()).isEmpty());
    }

    @Test
    void everyStatementPointsToTheHeavierSideOfItsScale() {
        for (var key : KeyFiles.all()) {
            for (var statement : key.indicators()) {
                var downwards = statement.comparison() == Comparison.BELOW || statement.comparison() == Comparison.AT_MOST;

                assertThat(downwards).as(statement.id()).isEqualTo(key.scale(statement.scale()).better() == Direction.HIGHER);
            }
        }
    }

    @Test
    void everyStatementIsCalledByItsInstrumentAndNoneTwice() {
        var all = KeyFiles.all().stream().flatMap(key -> key.indicators().stream()).map(Indicator::id).toList();

        assertThat(all).doesNotHaveDuplicates().contains("cbi.work.50", "who-5.percent.50", "burnout-single.answer.3");
        for (var key : KeyFiles.all()) {
            assertThat(key.indicators()).isNotEmpty().allSatisfy(statement -> assertThat(statement.id()).startsWith(key.id() + "."));
        }
    }

    @Test
    void everyLineLiesWithinItsScale() {
        for (var key : KeyFiles.all()) {
            for (var scale : key.scales()) {
                var ends = ends(key, scale);

                assertThat(scale.cutOffs()).as(scale.id()).allSatisfy(line -> assertThat(line.value()).isBetween(ends[0], ends[1]));
            }
        }
    }

    @Test
    void everyItemIsReckonedSomewhere() {
        for (var key : KeyFiles.all()) {
            var used = key.scales().stream().flatMap(scale -> scale.items().stream()).distinct().toList();

            assertThat(used).as(key.id()).containsExactlyInAnyOrderElementsOf(key.questions().items().stream().map(Item::id).toList());
        }
    }

    @Test
    void instrumentsAreFoundByNameOrAliasInAnyCaseAndWithoutWhatStandsInBrackets() {
        for (var name : List.of("CBI", "cbi", "Copenhagen Burnout Inventory", "OLBI (1=strongly agree..4=strongly disagree)", "ProQOL-5", "Single-item burnout (Dolan/Mini-Z)",
                "Mini Z 2.0 (10 items 1..5, all scored so 5 is best)", "HSE-MSIT (1..5, higher=better after reversal)", "Edmondson-7 (1..7)", "who-5", "PSS-10", "UWES-9", "PFI", "CARE", "MISS-HP")) {
            assertThat(Instrument.called(name, KeyFiles.all())).as(name).isPresent();
        }
        assertThat(Instrument.called("PHQ-9", KeyFiles.all())).isEmpty();
        assertThat(Instrument.called("", KeyFiles.all())).isEmpty();
        assertThat(Instrument.called("(CBI)", KeyFiles.all())).isEmpty();
    }

    @Test
    void noTwoInstrumentsAnswerToTheSameName() {
        var names = KeyFiles.all().stream().flatMap(key -> Stream.concat(Stream.of(key.id(), key.about().name()), key.about().aliases().stream()).map(String::toLowerCase).distinct()).toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void clientsRateOnlyHowTheyWereMetAndSpokenWith() {
        assertThat(KeyFiles.all()).filteredOn(key -> key.about().ratedBy() == About.Rater.CLIENT).extracting(Instrument::id).containsExactly("care", "cg-cahps");
    }

    @Test
    void licencesAreTheOnesTheRightsHoldersState() {
        assertThat(ofKind(Licence.Kind.A)).containsExactlyInAnyOrder("burnout-single", "cbi", "hse", "cg-cahps");
        assertThat(ofKind(Licence.Kind.B)).containsExactlyInAnyOrder("proqol-5", "mini-z-2", "who-5");
        assertThat(ofKind(Licence.Kind.C)).containsExactlyInAnyOrder("olbi", "pss-10", "uwes-9", "pfi", "miss-hp", "edmondson-7", "care");
    }

    private static List<String> ofKind(Licence.Kind kind) {
        return KeyFiles.all().stream().filter(key -> key.licence().kind() == kind).map(Instrument::id).toList();
    }

    private static List<String> reversed(String id) {
        return key(id).questions().items().stream().filter(Item::reversed).map(Item::id).toList();
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
    }

    private static double[] ends(Instrument key, Scale scale) {
        var items = scale.items().stream().map(key.questions()::item).map(key.questions()::of).toList();
        var least = items.stream().mapToLong(AnswerSet::least).sum();
        var greatest = items.stream().mapToLong(AnswerSet::greatest).sum();
        return new double[] {scale.method().of(least, items.size(), items.size()), scale.method().of(greatest, items.size(), items.size())};
    }
}
