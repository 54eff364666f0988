package org.wellspring.launch.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTests {

    private static final String HIDDEN_TEAM = """
            figure,north,south,nights
            size,40,31,9
            north,1,0,0
            south,0,1,0
            house,1,1,1
            """;

    @TempDir Path folder;

    @Test
    void aHiddenTeamIsPrintedWithTheSubtractionThatGivesItAway() throws IOException {
        assertThat(audit(HIDDEN_TEAM)).isEqualTo("""
                3 figures over 3 columns, 80 people in all. Minimum: 20 people.
                Isolated: nights (9 people). Its sum is
                  + house
                  - north
                  - south
                No smaller group is isolated: proved.
                """);
    }

    @Test
    void whereNobodyIsIsolatedThatIsSaid() throws IOException {
        assertThat(audit(HIDDEN_TEAM, "--minimum", "9")).contains("None is isolated").doesNotContain("Isolated: ", "nights");
    }

    @Test
    void jsonSaysTheSameAndBringsItsOwnMinimum() throws IOException {
        var json = """
                {"minimum": 5, "columns": [{"name": "a", "size": 6}, {"name": "b", "size": 2}, "c"],
                 "figures": [{"name": "all", "row": [1, 1, 1]}, {"name": "a and b", "row": [1, 1, 0]}, [0, 1, 1]]}""";

        assertThat(audit(json)).contains("Minimum: 5 people.", "Isolated: c (1 person)", "  + all", "  - a and b");
        assertThat(audit(json, "--minimum", "2")).contains("Minimum: 2 people.");
    }

    @Test
    void aSumThatMustBeHalvedSaysSo() throws IOException {
        assertThat(audit("a;b;c\n1;1;0\n0;1;1\n1;0;1\n")).contains("Isolated: a (1 person). Its sum is one part in 2 of", "  + Line 2", "  + Line 4", "  - Line 3");
    }

    @Test
    void twoWavesOfOnePersonAreOnePerson() throws IOException {
        assertThat(audit("figure,ana w1,ana w2\nwho,ana,ana\nsize,25,25\nboth,1,1\n")).contains("25 people in all", "None is isolated");
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithoutATrace() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("audit", folder.resolve("absent.csv").toString())).withMessageContaining("absent.csv");
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("audit")).withMessageContaining("Name one file");
        assertThatIllegalArgumentException().isThrownBy(() -> audit("")).withMessageContaining("is empty");
        var picture = Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', (byte) 0xff});
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("audit", picture.toString())).withMessageContaining("UTF-8");
    }

    @Test
    void badInputIsNamedWithTheLineItStandsOn() {
        assertThatIllegalArgumentException().isThrownBy(() -> audit("figure,a,b\nf,1\n")).withMessage("Line 2 has 2 cells, but the header has 3.");
        assertThatIllegalArgumentException().isThrownBy(() -> audit("figure,a\nf,0.5\n")).withMessageContaining("Line 2: “0.5” is no whole number");
        assertThatIllegalArgumentException().isThrownBy(() -> audit("figure,a\nsize,-3\nf,1\n")).withMessageContaining("size of a (-3)");
        assertThatIllegalArgumentException().isThrownBy(() -> audit("{\"columns\":[\"a\"]}")).withMessageContaining("“figures” is missing");
        assertThatIllegalArgumentException().isThrownBy(() -> audit("{\"columns\":[\"a\"],\"figures\":[[1,1]]}")).withMessageContaining("has 2 numbers");
        assertThatIllegalArgumentException().isThrownBy(() -> audit("{\"columns\":[\"a\"],\"figures\":[[\"1\"]]}")).withMessageContaining("no whole number");
        assertThatIllegalArgumentException().isThrownBy(() -> audit("{\"columns\":")).withMessageContaining("no JSON");
        assertThatIllegalArgumentException().isThrownBy(() -> audit("a\n1\n", "--minimum", "1")).withMessageContaining("--minimum (1)");
    }

    private String audit(String text, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("figures.txt"), text);
        var words = new String[options.length + 2];
        words[0] = "audit";
        words[1] = file.toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return Asked.figures(words);
    }
}
