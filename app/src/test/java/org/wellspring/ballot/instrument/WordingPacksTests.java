package org.wellspring.ballot.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.ballot.instrument.WordingTests.key;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.figures.instrument.Keys;
import org.wellspring.figures.instrument.Licence;
import org.wellspring.platform.Installation;

class WordingPacksTests {
    private static final Path SHIPPED = Path.of("src/main/resources/instruments");

    @TempDir Path data;
    WordingPacks packs;

    @BeforeEach void anInstallation() {
        var here = URI.create("http://localhost");
        packs = new WordingPacks(new Installation(here, here, here, data, false));
    }

    @Test void onlyWordingThatMayShipShips() throws IOException {
        try (var folders = Files.list(SHIPPED)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).toList()).isNotEmpty()
                .allSatisfy(id -> assertThat(key(id).licence().kind()).isIn(Licence.Kind.A, Licence.Kind.B));
        }
    }

    @Test void everyPackThatShipsFitsItsKeyAndHasALicenceOfItsOwn() throws IOException {
        try (var folders = Files.list(SHIPPED)) {
            for (var folder : folders.toList()) {
                var id = folder.getFileName().toString();

                assertThat(packs.of(key(id))).as(id).hasSize(1).allSatisfy(pack -> assertThat(pack.language()).isEqualTo("en"));
                assertThat(packs.licence(id)).as(id).hasValueSatisfying(text -> assertThat(text).contains("Source:", "Terms:", "Wording:"));
            }
        }
    }

    @Test void noPackIsOfferedForWhatTheOrganisationMustAnswerFor() {
        for (var id : List.of("olbi", "pss-10", "uwes-9", "pfi", "miss-hp", "edmondson-7", "care")) {
            assertThat(packs.of(key(id))).as(id).isEmpty();
            assertThat(packs.licence(id)).as(id).isEmpty();
        }
        assertThat(Keys.SHIPPED).contains("olbi", "care");
    }

    @Test void wordingWithConditionsNamesItsHolder() {
        assertThat(packs.of(key("who-5")).getFirst().licence()).contains("World Health Organization", "CC BY-NC-SA 3.0 IGO");
        assertThat(packs.of(key("proqol-5")).getFirst().licence()).contains("Center for Victims of Torture", "www.ProQOL.org");
        assertThat(packs.of(key("hse")).getFirst().licence()).contains("Open Government Licence v3.0");
    }

    @Test void aPackInTheDataFolderIsOffered() throws IOException {
        put("care/en.json", Instruments.canonical(WordingTests.care()));

        assertThat(packs.of(key("care"))).containsExactly(WordingTests.care());
    }

    @Test void aPackThatDoesNotFitIsPassedOverAndTheOthersAreNot() throws IOException {
        put("care/en.json", Instruments.canonical(WordingTests.care()));
        put("care/de.json", Instruments.canonical(WordingTests.care()).replace("How was part 3?", " "));
        put("care/es.json", "{");
        put("care/notes.txt", "not a pack");

        assertThat(packs.of(key("care"))).containsExactly(WordingTests.care());
    }

    private void put(String file, String text) throws IOException {
        var place = data.resolve("instruments").resolve(file);
        Files.createDirectories(place.getParent());
        Files.writeString(place, text);
    }
}
