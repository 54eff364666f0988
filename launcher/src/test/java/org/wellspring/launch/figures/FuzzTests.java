package org.wellspring.launch.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that were damaged on their way, and files that were meant to do damage: each is answered, or refused with a sentence that is
 * short enough to read. Nothing else ever comes out, and not too late. Seeded, the same files in every run.
 */
class FuzzTests {

    private static final int ROUNDS = 800;
    private static final String[] PIECES = {
        "{", "}", "[", "]", "\"", ":", ",", ";", "\t", "\n", "null", "true", "-1", "0", "1e9999", "1e-9999", "NaN", "-0", "2147483648", "9".repeat(400),
        "\\u0000", "\ud83d", "\uFEFF", "=1+1", "\"who\"", "\"size\"", "\"row\": []", "\"input\": {}", "\"freeze\": 3", "\"y\": [1]", "\"P'\"", "[[[["};

    @TempDir
    private Path folder;

    /** A file that is answered, and what is asked of it. */
    enum Format {
        AUDIT_CSV("figure,north,south,nights\nsize,40,31,9\nwho,a,b,c\nnorth,1,0,0\n\"south, all\",0,1,0\nhouse,1,1,1\n", "audit"),
        AUDIT_JSON("{\"minimum\": 5, \"columns\": [{\"name\": \"a\", \"size\": 6, \"who\": \"x\"}, \"b\"], \"figures\": [{\"name\": \"all\", \"row\": [1, 1]}, [0, 1]]}", "audit"),
        CASES("[{\"instrument\": \"WHO-5\", \"input\": [3, 3, 3, 2, 2]}, {\"instrument\": \"CBI\", \"input\": {\"personal\": [0, 25, 50, 75, 100, null]}}]", "score"),
        SERIES("{\"falls_C\": {\"y\": [5, 2, 6, 4, 7], \"freeze\": 4, \"target\": 3}, \"x_P\": {\"count\": [4, 6, 5], \"size\": [50, 40, 60], \"polarity\": \"decrease\"}}", "chart"),
        PERIODS("time,count,stdpop\n1,9,100\n2,7,100\n3,8,101\n4,9,100\n5,4,99\n6,3,100\n7,5,100\n8,4,100\n", "effect", "--change", "5");

        private final String whole;
        private final String question;
        private final String[] options;

        Format(String whole, String question, String... options) {
            this.whole = whole;
            this.question = question;
            this.options = options;
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theWholeFileIsAnswered(Format format) {
        assertThat(answered(format, format.whole.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aDamagedFileIsAnsweredOrRefusedAndNothingElse(Format format) {
        var random = new Random(40157 + format.ordinal());

        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            var answered = 0;
            for (int round = 0; round < ROUNDS; round++) {
                answered += answered(format, damaged(format.whole, random)) ? 1 : 0;
            }
            assertThat(answered).isBetween(1, ROUNDS - 1);
        });
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void noiseIsRefused(Format format) {
        var random = new Random(986 + format.ordinal());

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (int round = 0; round < 300; round++) {
                var bytes = new byte[100 + random.nextInt(3_000)];
                random.nextBytes(bytes);
                assertThat(answered(format, bytes)).isFalse();
            }
        });
    }

    /** A file that breaks off anywhere is the file somebody had no room for. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void aFileThatBreaksOffAnywhereIsAnsweredOrRefused(Format format) {
        var bytes = format.whole.getBytes(StandardCharsets.UTF_8);
        var answered = IntStream.range(0, bytes.length).filter(length -> answered(format, Arrays.copyOf(bytes, length))).count();

        assertThat(answered).isLessThan(bytes.length);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void nestingAndRepetitionWithoutEndComeToAnEnd(Format format) {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (var piece : new String[] {"[", "{\"a\":", "\"", ",", "\n", "1,", "\"\"", "\\", "-"}) {
                var read = answered(format, piece.repeat(100_000).getBytes(StandardCharsets.UTF_8));

                assertThat(read && format != Format.AUDIT_CSV && format != Format.AUDIT_JSON).as(piece).isFalse();
            }
        });
    }

    /** What somebody wrote is said back to them, but not a hundred thousand signs of it. */
    @ParameterizedTest
    @ValueSource(strings = {"a\n%s\n", "figure,a\nsize,%s\nf,1\n", "{\"columns\":[\"a\"],\"figures\":[[\"%s\"]]}", "{\"columns\":[{\"name\":\"%s\",\"size\":0.5}],\"figures\":[]}"})
    void aRefusalOfALongCellIsShort(String file) throws IOException {
        var written = Files.writeString(folder.resolve("long"), file.formatted("x".repeat(100_000)));

        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("audit", written.toString()))
                .satisfies(refused -> assertThat(refused.getMessage()).contains("no whole number").hasSizeLessThan(300));
    }

    private static byte[] damaged(String whole, Random random) {
        var text = new StringBuilder(whole);
        for (int change = random.nextInt(4); change >= 0; change--) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(5)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 2 -> text.setCharAt(at, (char) (9 + random.nextInt(118)));
                case 3 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(30))));
                default -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(30)));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** True where it was answered, false where it was refused with a sentence. */
    private boolean answered(Format format, byte[] file) {
        try {
            var words = new String[2 + format.options.length];
            words[0] = format.question;
            words[1] = Files.write(folder.resolve("file"), file).toString();
            System.arraycopy(format.options, 0, words, 2, format.options.length);
            assertThat(Asked.figures(words)).isNotBlank();
            return true;
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank().hasSizeLessThan(2_000).doesNotContain("Exception", "java.");
            return false;
        } catch (IOException disk) {
            throw new AssertionError(disk);
        }
    }
}
