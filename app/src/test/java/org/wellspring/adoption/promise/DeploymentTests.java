package org.wellspring.adoption.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.adoption.promise.Deployment.Mode.ONE_MACHINE;
import static org.wellspring.adoption.promise.Deployment.Mode.TWO_HOSTS;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** The stronger words need two hosts and two keepers, not just a setting. */
class DeploymentTests {
    private static final URI APP = URI.create("https://care.example.org");
    private static final URI RELAY = URI.create("https://private.example.org");

    @Test void twoHostsWithTwoKeepersMayPromiseMore() {
        assertThat(Deployment.declared("two-hosts", "Linden IT", "Staff union", APP, RELAY).mode()).isEqualTo(TWO_HOSTS);
    }

    @Test void twoHostsOfOneKeeperArePromisedAsOneMachine() {
        assertThat(Deployment.declared("two-hosts", "Linden IT", "linden it ", APP, RELAY).mode()).isEqualTo(ONE_MACHINE);
    }

    @Test void twoHostsWithoutNamesArePromisedAsOneMachine() {
        assertThat(Deployment.declared("two-hosts", "Linden IT", "", APP, RELAY).mode()).isEqualTo(ONE_MACHINE);
    }

    @Test void twoPortsOfOneHostAreOneMachine() {
        assertThat(Deployment.declared("two-hosts", "Linden IT", "Staff union", URI.create("http://localhost:8080"), URI.create("http://localhost:8081")).mode()).isEqualTo(ONE_MACHINE);
    }

    @Test void oneMachineStaysOneMachineWhateverTheNames() {
        assertThat(Deployment.declared("one-machine", "Linden IT", "Staff union", APP, RELAY).mode()).isEqualTo(ONE_MACHINE);
    }
}
