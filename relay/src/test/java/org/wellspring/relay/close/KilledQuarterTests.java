package org.wellspring.relay.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.relay.Ward.FULLY;
import static org.wellspring.relay.Ward.LAST_WEEK;
import static org.wellspring.relay.Ward.stock;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wellspring.relay.RelayUnderTest;
import org.wellspring.relay.Ward;
import org.wellspring.relay.keys.QuarterKeys;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.notice.Weeks;
import org.wellspring.relay.release.Release;

/** Wherever the close of a quarter is killed, what clients said is released once and then forgotten. */
class KilledQuarterTests {
    private final RelayUnderTest relay = new RelayUnderTest();
    private final Ward ward = new Ward(relay);

    @BeforeEach void collectAQuarter() {
        ward.declareTheQuarter();
        ward.print(stock(1, "Ward 4", 40));
        relay.during(LAST_WEEK);
        relay.close(LAST_WEEK.plus(-1));
        ward.rate(1, 0, 31, FULLY);
    }

    @AfterEach void stop() {
        relay.close();
    }

    @Test void aCloseKilledAfterAndWithinEveryStep() {
        var last = ward.rating(1, 35, FULLY, false);
        relay.atCloseOf(LAST_WEEK);
        for (int step = 0; step < steps(); step++) {
            uncommitted(step);
            relay.restart();
            if (relay.releases().size() == 12) {
                IntStream.rangeClosed(0, step).forEach(this::run);
            }
            assertThat(ward.send(last).statusCode()).isIn(404, 410);
        }

        relay.restart();
        relay.bean(CloseDue.class).closeDue();

        releasedOnceAndForgotten();
    }

    @Test void aCloseKilledRightAfterTheReleaseStillDestroysTheKey() {
        relay.atCloseOf(LAST_WEEK);
        IntStream.rangeClosed(0, 4).forEach(this::run);
        assertThat(relay.bean(QuarterKeys.class).of(Ward.QUARTER)).isPresent();

        relay.restart();
        relay.bean(CloseDue.class).closeDue();

        releasedOnceAndForgotten();
    }

    @Test void aRatingThatComesWhileItsWeekHasStoppedIsNotKept() {
        var late = ward.rating(1, 35, FULLY, false);
        run(0);

        assertThat(ward.send(late).statusCode()).isEqualTo(410);
        assertThat(ward.print(stock(2, "Ward 4", 40)).statusCode()).isEqualTo(409);
    }

    private void releasedOnceAndForgotten() {
        assertThat(relay.releases()).hasSize(13);
        assertThat(relay.releases().getLast().clients()).extracting(Release.ClientLine::ratings).containsExactly("30-49");
        assertThat(relay.releases().stream().flatMap(release -> release.clients().stream())).hasSize(1);
        assertThat(relay.bean(QuarterKeys.class).of(Ward.QUARTER)).isEmpty();
        assertThat(relay.jdbc().sql("select (select count(*) from relay.card) + (select count(*) from relay.rating)").query(Integer.class).single()).isZero();
    }

    private int steps() {
        return relay.bean(CloseWeek.class).steps(week()).size();
    }

    private void run(int step) {
        relay.bean(CloseWeek.class).steps(week()).get(step).run();
    }

    /** Steps that touch key files are not undone by a rollback; they are killed only after they are done. */
    private void uncommitted(int step) {
        if (relay.releases().size() == 12) {
            new TransactionTemplate(relay.bean(PlatformTransactionManager.class)).executeWithoutResult(killed -> {
                run(step);
                killed.setRollbackOnly();
            });
        }
    }

    private CountedWeek week() {
        return relay.bean(Weeks.class).find(LAST_WEEK).orElseThrow();
    }
}
