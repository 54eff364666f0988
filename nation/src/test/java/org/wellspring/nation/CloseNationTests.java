package org.wellspring.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Charge;
import org.wellspring.nation.rehearsal.Nation;
import org.wellspring.relay.close.CountedLeaves;
import org.wellspring.relay.keys.KeyFolder;
import org.wellspring.relay.keys.SealingKeys;
import org.wellspring.relay.keys.SigningKey;
import org.wellspring.relay.release.Release;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** One release and one charge, wherever a close is killed; and nothing destroyed before the release is safe. */
class CloseNationTests {
    private static final String LEAF = Nation.name(0);

    @TempDir Path path;
    private NationFolder folder;
    private int counts;

    @BeforeEach void begin() throws Exception {
        folder = new NationFolder(path);
        var made = new MadeUpWeek(path.resolve("keys"), 2, 2);
        Files.write(path.resolve("notice.json"), Wire.write(made.notice));
        Files.createDirectory(folder.envelopes());
        Files.write(folder.envelopes().resolve("part-0.parquet"), new byte[] {1, 2, 3});
    }

    @Test void aWeekIsReleasedOnceWithItsChargeAndItsInputsAreDestroyed() {
        close().close();

        var release = release();
        assertThat(release.figures()).hasSize(4).allSatisfy(figure -> assertThat(figure.sigma2()).isEqualTo(Rational.of(12)));
        assertThat(release.figures().getFirst().cells().getFirst()).isBetween(1000L - 40, 1000L + 40);
        assertThat(release.ledger()).isEqualTo(new Release.Spent("0.1667", "0.1667"));
        assertThat(release.number()).isEqualTo(1);
        assertThat(document().isSignedBy(SigningKey.in(folder.keys(), false).publicKey())).isTrue();
        assertDestroyed();
    }

    @Test void aCloseThatIsKilledAfterAnyStepEndsWithOneReleaseAndOneCharge() throws Exception {
        for (int done = 1; done <= 4; done++) {
            try (var files = Files.walk(path)) {
                for (var file : files.sorted(java.util.Comparator.reverseOrder()).filter(file -> !file.equals(path)).toList()) {
                    Files.delete(file);
                }
            }
            begin();
            close().steps().stream().limit(done).forEach(Runnable::run);
            var drawn = folder.release(Nation.WEEK);

            close().close();

            assertThat(drawn).isEqualTo(done >= 2 ? folder.release(Nation.WEEK) : java.util.Optional.empty());
            assertThat(new Book(folder.keys()).ledger().charges()).singleElement().extracting(Charge::wave).isEqualTo(Nation.WAVE);
            assertThat(release().number()).isEqualTo(1);
            assertDestroyed();
        }
    }

    @Test void aReleasedWeekIsServedAgainAndNeverCountedOrDrawnAgain() {
        close().close();
        var first = document();

        close().close();

        assertThat(document()).isEqualTo(first);
        assertThat(counts).isEqualTo(1);
    }

    @Test void aCountThatFailsKeepsKeyAndEnvelopesAndReleasesNothing() {
        var failing = new CloseNation(folder, Nation.WEEK, (_, _) -> {
            throw new IllegalStateException("an executor was lost");
        });

        assertThatThrownBy(failing::close).hasMessage("an executor was lost");

        assertThat(folder.release(Nation.WEEK)).isEmpty();
        assertThat(SealingKeys.ofWeeks(folder.keys()).hold(Nation.WEEK)).isTrue();
        assertThat(folder.envelopes().resolve("part-0.parquet")).exists();
        close().close();
        assertThat(new Book(folder.keys()).ledger().charges()).hasSize(1);
        assertThat(release().number()).isEqualTo(1);
    }

    @Test void twoAtOnceAreOne() throws Exception {
        try (var file = FileChannel.open(path.resolve("close.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); var lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> close().close()).isInstanceOf(Refusal.class).hasMessageContaining("Another close is running");
        }
        assertThat(counts).isZero();
        assertThat(new Book(folder.keys()).ledger().charges()).isEmpty();
    }

    @Test void aLostKeyChargesNothing() {
        SealingKeys.ofWeeks(folder.keys()).destroy(Nation.WEEK);

        assertThatThrownBy(() -> close().close()).isInstanceOf(Refusal.class).hasMessageContaining("Nothing was charged or opened");

        assertThat(new Book(folder.keys()).ledger().charges()).isEmpty();
        assertThat(folder.envelopes()).exists();
    }

    @Test void aNoticeUnderAnotherKeyOrOfAnotherWeekIsRefused() throws Exception {
        SealingKeys.ofWeeks(folder.keys()).made(Nation.WEEK.plus(1));
        assertThatThrownBy(() -> new CloseNation(folder, Nation.WEEK.plus(1), this::count).close()).isInstanceOf(Refusal.class).hasMessageContaining("does not declare");
        var stranger = SigningKey.in(new KeyFolder(path.resolve("stranger")), true);
        Files.write(path.resolve("notice.json"), Wire.write(stranger.sign(folder.notice().payloadBytes())));
        assertThatThrownBy(() -> close().close()).isInstanceOf(Refusal.class).hasMessageContaining("does not declare");
        Files.writeString(path.resolve("notice.json"), "{}");
        assertThatThrownBy(() -> close().close()).isInstanceOf(Refusal.class).hasMessageContaining("notice.json");

        assertThat(counts).isZero();
        assertThat(new Book(folder.keys()).ledger().charges()).isEmpty();
    }

    @Test void aWaveThatTheLedgerRefusesHasNoFigures() {
        new Book(folder.keys()).begin(Week.parse("2026-08-03"), List.of(new Charge(Week.parse("2026-08-03"), "battery-2026-08-03", Rational.of(99, 100))));
        assertThatThrownBy(() -> close().close()).isInstanceOf(Refusal.class).hasMessageContaining("2026-08-03 was begun");
        folder.release(Week.parse("2026-08-03"), SigningKey.in(folder.keys(), false).sign(Wire.utf8("{}")));

        close().close();

        assertThat(release().figures()).isEmpty();
        assertThat(release().ledger()).isEqualTo(new Release.Spent("0.0000", "0.9900"));
        assertThat(release().number()).isEqualTo(2);
        assertThat(release().previous()).isEqualTo(folder.release(Week.parse("2026-08-03")).orElseThrow().head());
    }

    private CloseNation close() {
        return new CloseNation(folder, Nation.WEEK, this::count);
    }

    private CountedLeaves count(org.wellspring.relay.notice.CountedWeek week, org.wellspring.relay.keys.SealingKey key) {
        counts++;
        var counted = CountedLeaves.none(week);
        counted.add(LEAF, Nation.WAVE, 1000, 2000, 3000, 4000);
        return counted;
    }

    private SignedDocument document() {
        return folder.release(Nation.WEEK).orElseThrow();
    }

    private Release release() {
        return Wire.read(document().payloadBytes(), Release.class);
    }

    private void assertDestroyed() {
        assertThat(SealingKeys.ofWeeks(folder.keys()).hold(Nation.WEEK)).isFalse();
        assertThat(folder.envelopes()).doesNotExist();
    }
}
