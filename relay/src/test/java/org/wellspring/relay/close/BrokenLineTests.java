package org.wellspring.relay.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.leaf;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.BreakableLine;
import org.wellspring.relay.BreakableLine.Lost;
import org.wellspring.relay.RealPostgres;
import org.wellspring.relay.RelayUnderTest;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.ledger.Charges;
import org.wellspring.relay.signed.SignedDocument;

/** A close whose line to the database breaks at any one of its calls ends, once it is run again, with one release and one charge. */
class BrokenLineTests {
    /** So many eligible people that the weekly figure stays exact enough however few answer. */
    private static final int STAFF = 100_000;
    private static final int WEEKS_WITH_TEST_KEYS = 56;

    private final Calendar calendar = new Calendar(Profile.LARGE, START);
    private final BreakableLine line = new BreakableLine(RealPostgres.newDatabase());
    private final RelayUnderTest relay = new RelayUnderTest(RelayUnderTest.APP_ORIGIN, line.near());
    private SignedDocument declared = declare(START);
    private SignedDocument notice = declared;
    private Week next = START;
    private int charges;
    private List<String> released = List.of();

    BrokenLineTests() throws IOException {}

    @AfterEach void stop() {
        relay.close();
        line.close();
    }

    @ParameterizedTest(name = "the {0} is lost")
    @EnumSource(Lost.class)
    void atEveryCallOfTheDatabaseThereIsOneReleaseAndOneCharge(Lost lost) {
        var calls = closeBrokenAt(START, Integer.MAX_VALUE, lost);
        assertThat(calls).isBetween(15, WEEKS_WITH_TEST_KEYS - 1);

        for (int call = 1; call <= calls; call++) {
            closeBrokenAt(START.plus(call), call, lost);
        }
    }

    private int closeBrokenAt(Week week, int call, Lost lost) {
        collect(week);
        line.breakAt(call, lost);
        var trouble = trouble();
        var calls = line.mend();
        assertThat(trouble).as("call %d", call).isEqualTo(call != Integer.MAX_VALUE);
        relay.bean(CloseDue.class).closeDue();

        charges += calendar.wavesClosingWith(week).size();
        closedOnce(week, "call %d".formatted(call));
        return calls;
    }

    private void collect(Week week) {
        relay.during(week);
        if (week.equals(next)) {
            notice = declared;
            next = week.plus(4);
        }
        if (week.plus(1).equals(next)) {
            declared = declare(next);
        }
        for (int person = 0; person < 4; person++) {
            relay.post(relay.app.device(notice, week, "leaf-a").envelope(Says.answered("pulse-" + week, 1).reporting("unsafe")));
        }
        relay.atCloseOf(week);
    }

    private SignedDocument declare(Week first) {
        return relay.declared(relay.app.draft(START.until(first) / 4, Profile.LARGE, relay.newestRelease(), leaf("leaf-a", STAFF, "Ward 4")));
    }

    private boolean trouble() {
        try {
            relay.bean(CloseDue.class).closeDue();
            return false;
        } catch (RuntimeException broken) {
            return true;
        }
    }

    private void closedOnce(Week week, String where) {
        var now = relay.documents("/releases").stream().map(SignedDocument::head).toList();
        assertThat(now).as(where).hasSize(released.size() + 1);
        assertThat(now.subList(0, released.size())).as(where).isEqualTo(released);
        released = now;
        var release = relay.releases().getLast();
        assertThat(release.monday()).as(where).isEqualTo(week);
        assertThat(release.figures()).as(where).hasSize(calendar.wavesClosingWith(week).size());
        assertThat(release.bands().get(2).band()).as(where).isEqualTo("3-5");
        assertThat(relay.bean(Charges.class).ledger().charges()).as(where).hasSize(charges);
        assertThat(relay.jdbc().sql("select (select count(*) from relay.envelope_even) + (select count(*) from relay.envelope_odd)").query(Integer.class).single())
            .as(where).isZero();
    }
}
