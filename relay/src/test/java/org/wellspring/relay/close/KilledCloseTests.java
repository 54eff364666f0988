package org.wellspring.relay.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.leaf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.RelayUnderTest;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.keys.HeadFile;
import org.wellspring.relay.keys.SealingKeys;
import org.wellspring.relay.ledger.Charges;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.notice.Weeks;
import org.wellspring.relay.release.Release;
import org.wellspring.relay.release.Releases;
import org.wellspring.relay.signed.SignedDocument;

/** Wherever a close is killed, the next start ends with one release and one charge. */
class KilledCloseTests {
    private static final Week PULSE_WEEK = START.plus(3);
    private static final int STEPS = 8;

    private final RelayUnderTest relay = new RelayUnderTest();
    private SignedDocument notice;

    @BeforeEach void collectAWeek() {
        notice = relay.declared(relay.app.draft(0, Profile.MEDIUM, "", leaf("leaf-a", 341, "Ward 4")));
        relay.during(PULSE_WEEK);
        for (int person = 0; person < 6; person++) {
            relay.post(relay.app.device(notice, PULSE_WEEK, "leaf-a").envelope(Says.answered("pulse-2026-08-24", 1).reporting("unsafe")));
        }
        relay.close(PULSE_WEEK.plus(-1));
        relay.atCloseOf(PULSE_WEEK);
    }

    @AfterEach void stop() {
        relay.close();
    }

    @ParameterizedTest(name = "after step {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void aCloseKilledBetweenTwoSteps(int steps) {
        run(steps);
        var released = relay.documents("/releases?after=3");

        relay.restart();
        relay.bean(CloseDue.class).closeDue();

        closedOnce();
        assertThat(relay.documents("/releases?after=3")).containsAll(released);
    }

    @ParameterizedTest(name = "within step {0}")
    @ValueSource(ints = {0, 2, 4})
    void aCloseKilledBeforeTheCommitOfAStep(int step) {
        run(step);
        uncommitted(step);
        assertThat(relay.releases()).hasSize(3);

        relay.restart();
        relay.bean(CloseDue.class).closeDue();

        closedOnce();
    }

    @Test void aCloseKilledAgainAndAgain() {
        var chance = new Random(20261026);
        for (int kill = 0; kill < 8; kill++) {
            var steps = chance.nextInt(STEPS);
            run(steps);
            if (chance.nextBoolean() && (steps == 2 || steps == 4)) {
                uncommitted(steps);
            }
            if (kill % 3 == 0) {
                relay.restart();
            }
        }

        relay.bean(CloseDue.class).closeDue();

        closedOnce();
    }

    @ParameterizedTest(name = "{0} ms into it")
    @ValueSource(ints = {0, 40, 120, 300})
    void aProcessThatIsKilledWhileItCloses(int millis) throws Exception {
        relay.close();
        var process = relayInAProcessOfItsOwn();
        try (var lines = process.inputReader()) {
            assertThat(lines.lines().anyMatch("closing"::equals)).isTrue();
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }

        relay.restart();
        relay.bean(CloseDue.class).closeDue();

        closedOnce();
    }

    private Process relayInAProcessOfItsOwn() throws IOException {
        var database = relay.database;
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-cp", System.getProperty("java.class.path"), RelayToBeKilled.class.getName(), relay.clock.instant().toString(),
            database.url(), database.owner().user(), database.owner().password(), database.role().user(), database.role().password(),
            relay.keys.toString(), relay.app.publicKey()).redirectErrorStream(true).start();
    }

    /** As a process would that starts anew: only what is not released yet is closed at all. */
    private void run(int steps) {
        if (relay.releases().size() == 3) {
            relay.bean(CloseWeek.class).steps(week()).stream().limit(steps).forEach(Runnable::run);
        }
    }

    private void uncommitted(int step) {
        if (relay.releases().size() == 3) {
            new TransactionTemplate(relay.bean(PlatformTransactionManager.class)).executeWithoutResult(killed -> {
                relay.bean(CloseWeek.class).steps(week()).get(step).run();
                killed.setRollbackOnly();
            });
        }
    }

    private CountedWeek week() {
        return relay.bean(Weeks.class).find(PULSE_WEEK).orElseThrow();
    }

    private void closedOnce() {
        assertThat(relay.releases()).extracting(Release::monday).containsExactly(START, START.plus(1), START.plus(2), PULSE_WEEK);
        var release = relay.releases().getLast();
        assertThat(release.bands().get(2).band()).isEqualTo("6-9");
        assertThat(release.figures()).hasSize(1);
        assertThat(release.ledger()).isEqualTo(new Release.Spent("0.0133", "0.0133"));
        assertThat(relay.bean(Charges.class).ledger().charges()).hasSize(1);
        assertThat(relay.bean(HeadFile.class).remembered().release()).isEqualTo(relay.bean(Releases.class).newest());
        assertThat(relay.bean(HeadFile.class).remembered().charge()).isEqualTo(relay.bean(Charges.class).newest());
        assertThat(relay.bean(SealingKeys.class).weeks()).isEmpty();
        assertThat(relay.jdbc().sql("select (select count(*) from relay.envelope_even) + (select count(*) from relay.envelope_odd)").query(Integer.class).single()).isZero();
    }
}
