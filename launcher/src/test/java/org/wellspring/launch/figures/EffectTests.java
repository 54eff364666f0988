package org.wellspring.launch.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EffectTests {

    private static final Path SICILY = Path.of("..", "..", "shared", "vectors", "sicily.csv");

    @TempDir
    private Path folder;

    @Test
    void theSmokingBanOfSicilyIsElevenPercentFewerThoughBeforeAndAfterSaysMore() {
        assertThat(sicily("--change", "37").lines()).contains(
                "Naive mean before: 810.9",
                "Naive mean after: 857.5",
                "Naive change in percent (no evidence of anything): 5.8",
                "Rate ratio, plain Poisson: 0.894 (0.865 to 0.925)",
                "Overdispersion phi: 3.56",
                "Finding: moved as hoped");
        assertThat(sicily("--change", "37")).contains("Trend, rate ratio by period: 1.00496 (");
    }

    @Test
    void withASeasonItIsTwelve() {
        assertThat(sicily("--change", "37", "--harmonics", "2").lines()).contains(
                "Rate ratio, adjusted for overdispersion: 0.885 (0.839 to 0.933)",
                "Overdispersion phi: 2.26",
                "Finding: moved as hoped",
                "Size: worth having");
    }

    @Test
    void theTrendDidNotTurn() {
        var slope = json(sicily("--change", "37", "--harmonics", "2", "--slope", "true", "--json", "true")).get("slope");

        assertThat(Math.log(slope.get("value").doubleValue())).isCloseTo(0.00148, within(0.000005));
        assertThat(slope.get("low").doubleValue()).isLessThan(1);
        assertThat(slope.get("high").doubleValue()).isGreaterThan(1);
    }

    @Test
    void betweenTheLastPeriodBeforeAndTheFirstAfterIsTheSameChange() {
        assertThat(sicily("--change", "36.5")).isEqualTo(sicily("--change", "37"));
    }

    @Test
    void whoHopedForARiseIsToldItMovedTheWrongWay() {
        assertThat(sicily("--change", "37", "--harmonics", "2", "--hope", "rise").lines()).contains("Finding: moved the wrong way");
    }

    @Test
    void whoHopedForMoreIsToldItMayBeTooLittle() {
        assertThat(sicily("--change", "37", "--harmonics", "2", "--worth", "10").lines()).contains("Size: perhaps worth having");
        assertThat(sicily("--change", "37", "--harmonics", "2", "--worth", "30").lines()).contains("Size: smaller than worth having");
    }

    @Test
    void everyAnswerWarnsThatOneSeriesProvesNoCause() {
        assertThat(sicily("--change", "37")).contains("of one team").doesNotContain("caused", "because of");
    }

    @Test
    void forProgramsTheSameFiguresAreOneObject() {
        var answer = json(sicily("--change", "37", "--json", "true"));

        assertThat(answer.get("plain").get("value").doubleValue()).isCloseTo(0.894, within(0.0005));
        assertThat(answer.get("plain").get("low").doubleValue()).isCloseTo(0.865, within(0.0005));
        assertThat(answer.get("periodsBefore").intValue()).isEqualTo(36);
        assertThat(answer.get("before").doubleValue()).isCloseTo(810.861, within(0.001));
        assertThat(answer.get("finding").stringValue()).isEqualTo("MOVED_AS_HOPED");
    }

    @Test
    void aSeriesInWhichNothingHappensHasNoDetectableChange() throws IOException {
        var answer = effect(series("time,count", 24, time -> time + "," + (100 + 7 * (time * 5 % 9))), "--change", "12");

        assertThat(answer).containsPattern("Finding: no detectable change \\(could have seen at least \\d+\\.\\d%\\)").doesNotContain("moved");
    }

    @Test
    void aSideOnWhichNothingWasCountedCannotTell() throws IOException {
        var answer = effect(series("time,count", 24, time -> time + "," + (time < 12 ? 0 : 5)), "--change", "12");

        assertThat(answer.lines()).contains("Finding: cannot tell").anyMatch(line -> line.startsWith("Why: nothing was counted"));
        assertThat(answer).doesNotContain("NaN", "Infinity");
    }

    @Test
    void tooFewPeriodsAfterTheChangeCannotTell() throws IOException {
        assertThat(effect(series("time,count", 24, time -> time + ",9"), "--change", "22")).contains("fewer than three periods after", "Finding: cannot tell");
        assertThat(json(effect(series("time,count", 24, time -> time + ",9"), "--change", "1", "--json", "true")).get("why").stringValue()).isEqualTo("TOO_FEW_BEFORE");
    }

    @Test
    void columnsMayHaveAnyNameAndOrder() throws IOException {
        var usual = effect(series("time,count,exposure", 24, time -> time + "," + (90 + time % 5) + "," + (1000 + time)), "--change", "12");
        var named = effect(series("beds,incidents,time", 24, time -> (1000 + time) + "," + (90 + time % 5) + "," + time), "--change", "12", "--count", "incidents", "--exposure", "Beds");
        var german = effect(series("time;count;exposure", 24, time -> time + ";" + (90 + time % 5) + ";" + (1000 + time)), "--change", "12");

        assertThat(named).isEqualTo(usual);
        assertThat(german).isEqualTo(usual);
    }

    @Test
    void linesInAnyOrderAndAMarkAtTheStartAreNoTrouble() throws IOException {
        var forwards = effect(series("time,count", 24, time -> time + "," + (90 + time % 5)), "--change", "12");
        var backwards = effect("\uFEFF" + series("time,count", 24, time -> (23 - time) + "," + (90 + (23 - time) % 5)) + "\n\n", "--change", "12");

        assertThat(backwards).isEqualTo(forwards);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5,many|is not a number", "5,|is not a number", "5,-3|must be a whole number from 0", "5,2.5|must be a whole number from 0", "5,NaN|is not a number",
        "5,1e400|is not a number", "5,1e999999999|is not a number", "5,1e20|must be a whole number", "May,3|column time (May)", "5|ends before the column count", "4,3|stands on two lines", "5,=1+1|is not a number"
    })
    void aLineThatCannotBeReadIsNamed(String line, String complaint) {
        var text = series("time,count", 24, time -> time == 5 ? line : time + ",3");

        assertThatIllegalArgumentException().isThrownBy(() -> effect(text, "--change", "12")).withMessageContaining(complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-4", "none", ""})
    void anExposureOfNothingIsRefusedByLineAndColumn(String exposure) {
        var text = series("time,count,stdpop", 24, time -> time + ",3," + (time == 5 ? exposure : "100"));

        assertThatIllegalArgumentException().isThrownBy(() -> effect(text, "--change", "12")).withMessageContaining("Line 7, column stdpop");
    }

    @Test
    void aColumnThatIsMissingIsNamedWithThoseThatAreThere() {
        var text = series("month,incidents", 24, time -> time + ",3");

        assertThatIllegalArgumentException().isThrownBy(() -> effect(text, "--change", "12")).withMessageContaining("--count NAME").withMessageContaining("month, incidents");
        assertThatIllegalArgumentException().isThrownBy(() -> effect(text, "--change", "12", "--count", "falls")).withMessageContaining("falls (--count)");
        assertThatIllegalArgumentException().isThrownBy(() -> effect(text, "--change", "12", "--count", "incidents", "--exposure", "beds")).withMessageContaining("beds (--exposure)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "24", "-1", "99", "soon", "NaN", "Infinity", ""})
    void aChangeOutsideTheSeriesIsRefused(String change) {
        var text = series("time,count", 24, time -> time + ",3");

        assertThatIllegalArgumentException().isThrownBy(() -> effect(text, "--change", change)).withMessageContaining("--change");
    }

    @Test
    void aThousandColumnsAreReadAndListedShortly() throws IOException {
        var names = IntStream.range(0, 1_000).mapToObj(column -> "c" + column).collect(Collectors.joining(","));
        var cells = Stream.generate(() -> "1").limit(1_000).collect(Collectors.joining(","));

        assertThat(effect(series("time,count," + names, 24, time -> time + ",3," + cells), "--change", "12")).contains("Finding");
        assertThatIllegalArgumentException().isThrownBy(() -> effect(series(names, 24, time -> cells), "--change", "12"))
                .satisfies(refused -> assertThat(refused.getMessage()).contains("988 more").hasSizeLessThan(300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "time,count\n", "time,count\n\"5,3\n6,4\n"})
    void aFileWithoutPeriodsIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> effect(text, "--change", "12"))
                .satisfies(refused -> assertThat(refused.getMessage()).containsAnyOf("no periods", "ends before", "cannot be read", "not a number"));
    }

    @Test
    void aFileThatIsNoTextOrNotThereIsRefused() throws IOException {
        var file = Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff, (byte) 0xfe, 0});

        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("effect", file.toString(), "--change", "12")).withMessageContaining("UTF-8");
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("effect", folder.toString(), "--change", "12")).withMessageContaining("no file");
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("effect", folder.resolve("none.csv").toString(), "--change", "12")).withMessageContaining("no file");
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("effect", "a\0b", "--change", "12")).withMessageContaining("not the name of a file");
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("effect", "--change", "12")).withMessageContaining("one file");
    }

    @ParameterizedTest
    @CsvSource({"--harmonics, -1", "--harmonics, 21", "--harmonics, two", "--period, 0", "--period, year", "--hope, better", "--worth, 0", "--worth, 100", "--json, yes", "--slope, maybe", "--harmonic, 2"})
    void anOptionThatCannotBeIsRefusedByItsName(String option, String value) {
        var text = series("time,count", 24, time -> time + ",3");

        assertThatIllegalArgumentException().isThrownBy(() -> effect(text, "--change", "12", option, value)).withMessageContaining(option);
    }

    @Test
    void theChangeMustBeGiven() {
        assertThatIllegalArgumentException().isThrownBy(() -> effect(series("time,count", 24, time -> time + ",3"))).withMessageContaining("--change is missing");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static String series(String names, int periods, IntFunction<String> line) {
        return names + "\n" + IntStream.range(0, periods).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private String effect(String text, String... options) throws IOException {
        return asked(Files.writeString(folder.resolve("series.csv"), text, StandardCharsets.UTF_8), options);
    }

    private static String sicily(String... options) {
        assumeTrue(Files.exists(SICILY), "Skipped: shared/vectors/sicily.csv is not beside this repository.");
        return asked(SICILY, options);
    }

    private static String asked(Path file, String... options) {
        return Asked.figures(Stream.concat(Stream.of("effect", file.toString()), Stream.of(options)).toArray(String[]::new));
    }
}
