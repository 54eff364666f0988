package org.wellspring.keystore.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.keystore.PersonKeys;
import org.wellspring.platform.PersonId;

class KeyFolderTests {
    private static final String ADDRESS = "notifications.mail.address";
    private static final String ENDPOINT = "notifications.subscription.endpoint";
    private static final byte[] WORDS = "ana@example.org".getBytes(UTF_8);
    private static final UUID HOSPITAL = UUID.randomUUID();

    private final PersonId ana = new PersonId(UUID.randomUUID());
    private final PersonId ben = new PersonId(UUID.randomUUID());
    @TempDir Path folder;
    private PersonKeys keys;

    @BeforeEach void open() throws IOException, GeneralSecurityException {
        keys = keystoreOf(HOSPITAL);
    }

    @Test void whatWasSealedOpensAfterARestart() throws IOException, GeneralSecurityException {
        var sealed = keys.seal(ana, ADDRESS, WORDS);

        var opened = keystoreOf(HOSPITAL).open(ana, ADDRESS, sealed);

        assertThat(opened).contains(WORDS);
    }

    @Test void sealedBytesDoNotContainWhatTheySeal() {
        var sealed = keys.seal(ana, ADDRESS, WORDS);

        assertThat(new String(sealed, UTF_8)).doesNotContain("ana", "example");
        assertThat(sealed).isNotEqualTo(keys.seal(ana, ADDRESS, WORDS));
    }

    @Test void sealedBytesDoNotOpenForAnotherPersonColumnOrOrganisation() throws IOException, GeneralSecurityException {
        var sealed = keys.seal(ana, ADDRESS, WORDS);
        keys.seal(ben, ADDRESS, WORDS);
        var elsewhere = keystoreOf(UUID.randomUUID());

        assertThatThrownBy(() -> keys.open(ben, ADDRESS, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys.open(ana, ENDPOINT, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> elsewhere.open(ana, ADDRESS, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test void aKeyFileExchangedForSomebodyElsesOpensNothing() throws IOException {
        var sealed = keys.seal(ana, ADDRESS, WORDS);
        keys.seal(ben, ADDRESS, WORDS);
        Files.copy(file(ben, "key"), file(ana, "key"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> keys.open(ana, ADDRESS, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test void anErasedPersonsWordsInAnOlderDumpDoNotDecrypt() throws IOException, GeneralSecurityException {
        var dumped = keys.seal(ana, ADDRESS, WORDS);
        var key = Files.readAllBytes(file(ana, "key"));

        keys.shred(ana);

        assertThat(keys.open(ana, ADDRESS, dumped)).isEmpty();
        assertThat(keystoreOf(HOSPITAL).open(ana, ADDRESS, dumped)).isEmpty();
        assertThat(everythingIn(folder)).noneMatch(kept -> kept.contains(new String(key, java.nio.charset.StandardCharsets.ISO_8859_1)));
    }

    @Test void anOlderCopyOfTheKeyFolderBringsNoErasedKeyBack() throws IOException {
        var dumped = keys.seal(ana, ADDRESS, WORDS);
        var copy = Files.readAllBytes(file(ana, "key"));
        keys.shred(ana);

        Files.write(file(ana, "key"), copy);

        assertThat(keys.open(ana, ADDRESS, dumped)).isEmpty();
    }

    @Test void nothingIsSealedForAnErasedPersonAnyMore() {
        keys.seal(ana, ADDRESS, WORDS);
        keys.shred(ana);

        assertThatThrownBy(() -> keys.seal(ana, ADDRESS, WORDS)).isInstanceOf(PersonKeys.Erased.class);
    }

    @Test void erasingTwiceOrWithoutAKeyIsTheSameAsOnce() {
        keys.shred(ana);
        keys.shred(ana);

        assertThat(keys.open(ana, ADDRESS, new byte[40])).isEmpty();
    }

    @Test void erasingOneLeavesTheOthersReadable() {
        var sealed = keys.seal(ben, ADDRESS, WORDS);
        keys.seal(ana, ADDRESS, WORDS);

        keys.shred(ana);

        assertThat(keys.open(ben, ADDRESS, sealed)).contains(WORDS);
    }

    @Test void twoNodesThatMakeTheSameKeyAtOnceEndWithOne() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sealings = IntStream.range(0, 16).mapToObj(i -> threads.submit(() -> keystoreOf(HOSPITAL).seal(ana, ADDRESS, WORDS))).toList();

            for (var sealed : sealings) {
                assertThat(keys.open(ana, ADDRESS, sealed.get())).contains(WORDS);
            }
        }
    }

    @Test void onlyTheServersOwnAccountMayReadTheKeys() throws IOException {
        keys.seal(ana, ADDRESS, WORDS);

        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2).allSatisfy(file ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
        }
    }

    private PersonKeys keystoreOf(UUID organisation) throws IOException, GeneralSecurityException {
        return new KeyFolder(folder, folder.resolve("wrapping.key"), () -> organisation);
    }

    private Path file(PersonId person, String ending) {
        return folder.resolve(person + "." + ending);
    }

    private static java.util.List<String> everythingIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> {
                try {
                    return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        }
    }
}
