package org.wellspring.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.leaf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.release.Release.BandLine;

/** One week through the whole relay. */
class WeekFromNoticeToReleaseTests {
    private final RelayUnderTest relay = new RelayUnderTest();

    @AfterEach void stop() {
        relay.close();
    }

    @Test void whatThreePeopleReportedIsReleasedAsABand() {
        var notice = relay.declared(relay.app.draft(0, Profile.MEDIUM, "", leaf("leaf-a", 341, "Ward 4"), leaf("leaf-b", 30, "Ward 5", "Day unit")));
        relay.during(START);
        for (int person = 0; person < 3; person++) {
            assertThat(relay.post(relay.app.device(notice, START, "leaf-a").envelope(Says.NOTHING.reporting("missed-break"))).statusCode()).isEqualTo(200);
        }

        relay.close(START);

        var release = relay.releases().getFirst();
        assertThat(release.notice()).isEqualTo(notice.head());
        assertThat(release.bands()).contains(new BandLine("leaf-a", "missed-break", "3-5"), new BandLine("leaf-b", "missed-break", "0-2"));
        assertThat(release.figures()).isEmpty();
        assertThat(relay.documents("/releases").getFirst().isSignedBy(relay.bean(org.wellspring.relay.keys.SigningKey.class).publicKey())).isTrue();
    }
}
