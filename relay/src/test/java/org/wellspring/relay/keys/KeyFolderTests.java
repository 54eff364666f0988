package org.wellspring.relay.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.figures.Week;
import org.wellspring.relay.keys.Heads.Head;

class KeyFolderTests {
    private static final Week WEEK = Week.parse("2026-10-26");

    @TempDir Path home;

    @Test void onlyThisAccountCanReadAKey() throws Exception {
        var keys = folder();
        keys.write("one.key", new byte[] {1});

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("keys/one.key")))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("keys")))).isEqualTo("rwx------");
    }

    @Test void aDestroyedKeyIsOverwrittenBeforeItsFileGoes() throws Exception {
        var keys = folder();
        keys.write("one.key", new byte[] {1, 2, 3});
        try (var stillOpen = FileChannel.open(home.resolve("keys/one.key"), StandardOpenOption.READ)) {
            keys.destroy("one.key");

            var left = ByteBuffer.allocate(3);
            stillOpen.read(left);
            assertThat(left.array()).containsOnly(0);
        }
        assertThat(keys.read("one.key")).isEmpty();
        keys.destroy("one.key");
    }

    @Test void aWriteThatWasKilledHalfwayLeavesTheOldContent() throws Exception {
        var keys = folder();
        keys.write("one.key", new byte[] {1});
        Files.write(home.resolve("keys/one.key.unfinished"), new byte[] {9, 9});

        assertThat(keys.read("one.key")).hasValue(new byte[] {1});
        keys.write("one.key", new byte[] {2});
        assertThat(keys.read("one.key")).hasValue(new byte[] {2});
    }

    @Test void aSealingKeyIsMadeOnceForAWeek() {
        var keys = SealingKeys.ofWeeks(folder());

        var made = keys.made(WEEK).publicText();

        assertThat(keys.made(WEEK).publicText()).isEqualTo(made);
        assertThat(keys.weeks()).containsExactly(WEEK);
        assertThat(keys.made(WEEK.plus(1)).publicText()).isNotEqualTo(made);
    }

    @Test void theSigningKeyIsTheSameAtEveryStart() {
        var made = SigningKey.in(folder(), true).publicText();

        assertThat(SigningKey.in(folder(), false).publicText()).isEqualTo(made);
    }

    @Test void aLostSigningKeyIsNeverReplacedOnceItSigned() {
        assertThatThrownBy(() -> SigningKey.in(folder(), false)).hasMessageContaining("Put it back from the key folder's backup");
        assertThatThrownBy(() -> HeadFile.in(folder(), false)).hasMessageContaining("could draw noise twice");
        assertThat(folder().names()).isEmpty();
    }

    @Test void aDamagedSigningKeyIsNamed() {
        folder().write("relay-signing.key", new byte[] {'{'});

        assertThatThrownBy(() -> SigningKey.in(folder(), true)).hasMessageContaining("relay-signing.key is damaged");
    }

    @Test void theNewestHeadsAreRemembered() {
        var heads = new Heads(new Head(3, "ab"), new Head(7, "cd"));

        HeadFile.in(folder(), true).remember(heads);

        assertThat(HeadFile.in(folder(), false).remembered()).isEqualTo(heads);
    }

    private KeyFolder folder() {
        return new KeyFolder(home.resolve("keys"));
    }
}
