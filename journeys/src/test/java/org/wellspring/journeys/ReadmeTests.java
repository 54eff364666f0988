package org.wellspring.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R1, R2 and R3: "Is this for us?", "How do I look at it?" and "What is stored, who sees it?", for somebody who has three minutes. */
class ReadmeTests {
    private static final String WHAT_IS_STORED = "## What is stored, who sees it";
    private final String readme = read(Path.of("../README.md"));

    @Test void whoItIsForAndWhatItRefusesIsReadBeforeThePictureInAHundredAndFiftyWords() {
        var before = readme.substring(0, readme.indexOf("!["));

        assertThat(words(before)).isLessThanOrEqualTo(150);
        assertThat(before).contains("nurses").contains("It refuses to be").contains("employer **cannot** watch");
    }

    @Test void thePictureIsThere() {
        var name = readme.substring(readme.indexOf("](docs/pictures/") + 2).split("\\)")[0];

        assertThat(Path.of("..", name)).exists();
    }

    @Test void oneCommandRunsTheDemoAndHowToStopAndCleanStandsBesideIt() {
        var run = section("## Run it");

        assertThat(run.lines().filter(line -> line.startsWith("./wellspring"))).hasSize(2).first().asString().startsWith("./wellspring demo ");
        assertThat(run).contains("Stop it with Ctrl-C").contains("rm -r data/demo");
        assertThat(words(run.substring(0, run.indexOf("For real")))).isLessThanOrEqualTo(80);
    }

    @Test void whatIsStoredIsOneTableOfAtMostFourHundredWords() {
        var stored = section(WHAT_IS_STORED);

        assertThat(stored.lines().filter(line -> line.startsWith("|")).count()).isGreaterThan(4);
        assertThat(words(stored)).isLessThanOrEqualTo(400);
    }

    @Test void everythingTheReadmeLeadsToIsThere() {
        var links = Arrays.stream(readme.split("\\]\\(")).skip(1).map(rest -> rest.split("\\)")[0]).filter(link -> !link.startsWith("http")).toList();

        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(Path.of("..", link)).exists());
    }

    @Test void everyTestThatADocumentNamesExists() throws IOException {
        var tests = files(".java").map(path -> path.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        var named = files(".md").flatMap(path -> Pattern.compile("`(\\w+Tests)`").matcher(read(path)).results().map(found -> found.group(1))).toList();

        assertThat(named).hasSizeGreaterThan(10).isSubsetOf(tests);
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (var all = Files.walk(Path.of(".."))) {
            return all.filter(path -> path.toString().endsWith(ending) && !path.toString().contains("node_modules") && !path.toString().contains("/target/")).toList().stream();
        }
    }

    private String section(String heading) {
        var rest = readme.substring(readme.indexOf(heading) + heading.length());
        return rest.contains("\n## ") ? rest.substring(0, rest.indexOf("\n## ")) : rest;
    }

    private static long words(String text) {
        return List.of(text.split("[\\s|`*_#]+")).stream().filter(word -> word.matches(".*\\p{L}.*")).count();
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
