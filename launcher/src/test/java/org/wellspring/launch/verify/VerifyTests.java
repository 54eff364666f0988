package org.wellspring.launch.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyTests {
    @TempDir Path folder;

    private Sample sample;

    @BeforeEach void threeReleases() {
        sample = new Sample(folder);
    }

    /** What was printed, and whether everything that was checked was right. */
    private record Told(boolean right, String words) {}

    @Test void aFileOnItsManifestIsRightAndItsSharesFollowFromTheirCounts() throws IOException {
        sample.manifest(sample.csv());

        var told = verify("figures.csv", "--key", Sample.text(sample.app));

        assertThat(told.right()).isTrue();
        assertThat(told.words()).contains("signed with the key you gave", "Linden Hospital, up to release 3", "Every byte is as in figures.csv", "4 shares and margins follow", "What was checked is right.").doesNotContain("WRONG");
    }

    @Test void theJsonFileIsToldAgainFromTheRelaysOwnSignatures() throws IOException {
        sample.manifest(sample.json());

        var told = verify("figures.json", "--key", Sample.text(sample.app), "--relay-key", Sample.text(sample.relay));

        assertThat(told.right()).isTrue();
        assertThat(told.words()).contains("Releases 1 to 3", "told again from these releases", "49 in 100, give or take 12").doesNotContain("WRONG", "not checked");
    }

    @Test void withoutAKeyItSaysWhoseKeyWasNotCompared() throws IOException {
        sample.manifest(sample.json());

        assertThat(verify("figures.json").words()).contains("not checked   Whose key that is.", Sample.text(sample.app), "not checked   Whose key signed the releases.", Sample.text(sample.relay));
    }

    @Test void withoutAManifestTheSignaturesInsideStillCount() throws IOException {
        sample.json();

        var told = verify("figures.json", "--relay-key", Sample.text(sample.relay));

        assertThat(told.right()).isTrue();
        assertThat(told.words()).contains("not checked   Who signed this file.", "Releases 1 to 3");
    }

    @Test void anotherKeyIsNotBelieved() throws IOException {
        sample.manifest(sample.json());
        var other = Sample.text(Sample.pair());

        assertThat(verify("figures.json", "--key", other)).satisfies(told -> assertThat(told.right()).isFalse()).extracting(Told::words).asString().contains("WRONG", "not signed with the key you gave");
        assertThat(verify("figures.json", "--relay-key", other).right()).isFalse();
        sample.chain();
        assertThat(verify("releases.json", "--key", other).right()).isFalse();
    }

    @ParameterizedTest @ValueSource(strings = {"figures.csv", "figures.json", "figures.manifest.json"})
    void anyChangedByteIsSeen(String changed) throws IOException {
        var csv = sample.csv();
        var json = sample.json();
        sample.manifest(csv, json);
        var checked = changed.equals("figures.manifest.json") ? "figures.csv" : changed;
        var whole = Files.readAllBytes(folder.resolve(changed));

        for (int at : new Random(7).ints(60, 0, whole.length).toArray()) {
            var bytes = whole.clone();
            bytes[at] ^= (byte) (1 << at % 8);
            sample.write(changed, bytes);

            assertThat(verify(checked, "--key", Sample.text(sample.app)).right()).as("byte %d", at).isFalse();
        }
    }

    @Test void aChangedByteOfAReleaseChainIsSeen() throws IOException {
        var whole = Files.readAllBytes(sample.chain());

        for (int at : new Random(7).ints(200, 1, whole.length).toArray()) {
            var bytes = whole.clone();
            bytes[at] ^= 2;
            sample.write("releases.json", bytes);

            assertThat(verify("releases.json", "--key", Sample.text(sample.relay)).right()).as("byte %d", at).isFalse();
        }
    }

    @Test void aChangedShareIsSeenWithoutAnyManifest() throws IOException {
        var csv = Files.readString(sample.csv());
        sample.write("figures.csv", csv.replace(",38,", ",18,").getBytes(StandardCharsets.UTF_8));
        var json = Files.readString(sample.json());
        sample.write("figures.json", json.replace("\"percent\":38", "\"percent\":18").getBytes(StandardCharsets.UTF_8));

        assertThat(verify("figures.csv").words()).contains("WRONG", "do not follow from the counts");
        assertThat(verify("figures.json").words()).contains("WRONG", "beside release 3 are not those it holds");
    }

    @Test void aMissingOrExchangedReleaseIsSeen() throws IOException {
        sample.releases.remove(1);
        sample.chain();
        assertThat(verify("releases.json", "--key", Sample.text(sample.relay)).words()).contains("WRONG", "does not follow");

        sample.releases.removeFirst();
        sample.chain();
        assertThat(verify("releases.json", "--key", Sample.text(sample.relay)).words()).contains("Releases 3 to 3", "not checked   What came before release 3");
    }

    @Test void aManifestForOtherFilesIsSeen() throws IOException {
        sample.manifest(sample.json());
        sample.csv();

        assertThat(verify("figures.csv").words()).contains("WRONG", "none of that manifest");
    }

    @Test void aChainWithoutAKeyIsNotCalledRight() throws IOException {
        sample.chain();

        assertThat(verify("releases.json")).isEqualTo(new Told(false, "releases.json\n  not checked   The signatures. Add --key with the private half's key, from the page /verify.\nNothing could be checked. Bring the manifest or a key.\n"));
    }

    @Test void hostileFilesAreRefusedInWords() throws IOException {
        sample.write("nested.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        sample.write("deep.json", ("{\"v\":1,\"organisation\":\"\",\"relay\":\"" + Sample.text(sample.relay) + "\",\"releases\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        sample.write("quoted.csv", "\"".repeat(3_000_001).getBytes(StandardCharsets.UTF_8));
        sample.write("picture.csv", new byte[] {(byte) 0x89, (byte) 0xff, 0, 1});
        sample.write("empty.csv", new byte[0]);

        for (var file : List.of("nested.json", "deep.json", "quoted.csv", "picture.csv", "empty.csv")) {
            assertThat(verify(file, "--key", Sample.text(sample.app))).as(file).satisfies(told -> assertThat(told.right()).isFalse()).extracting(Told::words).asString().contains("WRONG");
        }
    }

    @Test void wordsThatMakeNoQuestionAreAnsweredWithThoseThatDo() throws IOException {
        sample.csv();

        assertThatIllegalArgumentException().isThrownBy(() -> Verify.run(List.of(), System.out)).withMessageContaining("Name the file to check");
        assertThatIllegalArgumentException().isThrownBy(() -> verify("absent.csv")).withMessageContaining("no file");
        assertThatIllegalArgumentException().isThrownBy(() -> verify("figures.csv", "--key", "short")).withMessageContaining("43 letters");
        assertThatIllegalArgumentException().isThrownBy(() -> verify("figures.csv", "--kay", "x")).withMessageContaining("--kay is not understood");
    }

    private Told verify(String file, String... options) throws IOException {
        var words = new ArrayList<>(List.of(folder.resolve(file).toString()));
        words.addAll(List.of(options));
        var printed = new ByteArrayOutputStream();
        var right = Verify.run(words, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return new Told(right, printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
}
