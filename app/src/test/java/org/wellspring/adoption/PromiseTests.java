package org.wellspring.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wellspring.Copy;
import org.wellspring.WellspringTest;
import org.wellspring.platform.Language;
import tools.jackson.databind.JsonNode;

/** The public promise: complete, proven, and no stronger than this installation can keep. */
@WellspringTest
class PromiseTests {
    private static final Path MODULES = Path.of("..");
    private static final Pattern PROOF_OF_A_MESSAGE = Pattern.compile("^# test: (\\S+)$", Pattern.MULTILINE);

    @Autowired MockMvcTester http;
    @Autowired DataSource database;

    @Test void everySentenceShownNamesATestThatExists() throws IOException {
        var tests = testsOfAllModules();
        var shown = Jsoup.parse(page("/promise/download?lang=en")).select("[data-proof]").eachAttr("data-proof");

        assertThat(shown).isNotEmpty().allMatch(tests::contains);
    }

    @Test void everyProofBesideAMessageExists() throws IOException {
        var tests = testsOfAllModules();
        for (var file : files(Path.of("src/main/resources/messages"), ".properties")) {
            assertThat(PROOF_OF_A_MESSAGE.matcher(Files.readString(file)).results().map(found -> found.group(1))).as(file.toString()).allMatch(tests::contains);
        }
    }

    @Test void everyTestCalledAProofExists() throws IOException {
        var called = new String(getClass().getResourceAsStream("/packs/promise/proven.txt").readAllBytes(), StandardCharsets.UTF_8).lines().toList();

        assertThat(called).doesNotHaveDuplicates().allMatch(testsOfAllModules()::contains);
    }

    @Test void checkInsAndWorkReportsHaveNoFieldForFreeText() throws IOException {
        var panels = files(Path.of("../relay/src/main/web/panels"), ".js");
        panels.addAll(files(Path.of("../relay/src/main/web/panel"), ".html"));

        assertThat(panels).isNotEmpty();
        for (var panel : panels) {
            assertThat(Files.readString(panel)).as(panel.toString()).doesNotContain("textarea").doesNotContainPattern("type[\"']?[:=]\\s*[\"'](text|search)[\"']").doesNotContain("contenteditable");
        }
    }

    @Test void everyTableOfTheFirstHalfIsOnThePage() throws Exception {
        var told = new Properties();
        try (var in = getClass().getResourceAsStream("/packs/promise/stored.properties")) {
            told.load(in);
        }

        assertThat(tables()).isEqualTo(new TreeSet<>(told.stringPropertyNames()));
        assertThat(rows()).containsAll(told.values().stream().map(String.class::cast).collect(Collectors.toSet()));
    }

    @ParameterizedTest @EnumSource void onOneMachineTheWeakerWordsAreUsed(Language language) {
        var words = page("/promise?lang=" + language.code());

        assertThat(Jsoup.parse(words).select("li").eachText()).noneMatch(sentence -> sentence.contains("{"));
        assertThat(Jsoup.parse(words).select("[data-proof=CanaryTests], [data-proof=ServedCodeTests]")).isEmpty();
    }

    @Test void onOneMachineThePageSaysWhatItsKeeperCould() {
        var words = Jsoup.parse(page("/promise?lang=en")).text();

        assertThat(words).contains("Both halves run on one computer, looked after by whoever runs this computer. Nothing it keeps says who answered what or who talks with whom.")
            .contains("Whoever controls it while it runs could watch, and could change the program. To rule that out, the second half must be run by someone other than your employer.")
            .doesNotContain("not even while the system runs");
    }

    @Test void thePageIsThereForEveryone() {
        assertThat(http.get().uri("/promise").exchange()).hasStatusOk();
        assertThat(http.get().uri("/promise/download").exchange()).hasStatusOk();
    }

    @Test void theDownloadHoldsQuestionsFlowRetentionRisksAndWhoMayOpenWhat() throws IOException {
        var files = unzipped(http.get().uri("/promise/download.zip?lang=de").exchange().getResponse().getContentAsByteArray());

        assertThat(files.keySet()).containsExactlyInAnyOrder("promise.html", "promise.css", "catalogue.json");
        assertThat(files.get("catalogue.json")).contains("\"questions\"", "\"flow\"", "\"retention\"", "\"risks\"", "\"doors\"", "/help/numbers", "WELLBEING_LEAD", "people.person");
        assertThat(Jsoup.parse(files.get("promise.html")).select("table")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(files.get("promise.html")).doesNotContain("http://").doesNotContain("<script");
    }

    @Test void theSamePromiseGivesTheSameBytes() {
        var first = http.get().uri("/promise/download.zip?lang=en").exchange().getResponse().getContentAsByteArray();
        var second = http.get().uri("/promise/download.zip?lang=en").exchange().getResponse().getContentAsByteArray();

        assertThat(first).isEqualTo(second);
    }

    private String page(String address) {
        return new String(http.get().uri(address).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Set<String> tables() throws Exception {
        var tables = new TreeSet<String>();
        try (var connection = database.getConnection(); var rows = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_SCHEM") + "." + rows.getString("TABLE_NAME"));
            }
        }
        tables.removeIf(table -> table.startsWith("installation.") || table.contains("flyway_schema_history"));
        return tables;
    }

    private static Set<String> rows() {
        return new HashSet<>(Copy.read("/packs/promise/en.json", JsonNode.class).get("retention").valueStream().map(row -> row.get("id").stringValue()).toList());
    }

    private static Set<String> testsOfAllModules() throws IOException {
        var tests = new HashSet<String>();
        for (var file : files(MODULES, "Tests.java")) {
            tests.add(file.getFileName().toString().replace(".java", ""));
        }
        for (var file : files(MODULES, ".test.mjs")) {
            tests.add(file.getFileName().toString());
        }
        return tests;
    }

    private static Set<Path> files(Path folder, String ending) throws IOException {
        var found = new HashSet<Path>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                var name = directory.getFileName().toString();
                return name.equals("node_modules") || name.equals("target") || name.equals(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(ending)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var files = new HashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
