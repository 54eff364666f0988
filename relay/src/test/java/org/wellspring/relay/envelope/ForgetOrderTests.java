package org.wellspring.relay.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.leaf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.RelayUnderTest;
import org.wellspring.relay.device.Device;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.signed.SignedDocument;

/** Where an envelope lies does not say when it came, and finding it another place loses none. */
class ForgetOrderTests {
    private static final int PEOPLE = 24;

    private final RelayUnderTest relay = new RelayUnderTest();
    private SignedDocument notice;

    @BeforeEach void openAWeek() {
        notice = relay.declared(relay.app.draft(0, Profile.MEDIUM, "", leaf("leaf-a", 341, "Ward 4")));
        relay.during(START);
    }

    @AfterEach void stop() {
        relay.close();
    }

    @Test void envelopesLieInAnOrderThatIsChance() {
        devices().forEach(device -> relay.post(device.envelope(Says.NOTHING)));
        assertThat(nonces("ctid")).isNotEqualTo(nonces("nonce"));

        relay.bean(ForgetOrder.class).forgetOrder();

        assertThat(nonces("ctid")).hasSize(PEOPLE).isEqualTo(nonces("nonce"));
        assertThat(relay.jdbc().sql("select count(distinct xmin::text) from " + table()).query(Integer.class).single()).isOne();
        assertThat(relay.jdbc().sql("select count(*) from relay.laid_aside").query(Integer.class).single()).isZero();
    }

    @Test void envelopesStillGrowAndAreCounted() {
        var devices = devices();
        devices.forEach(device -> relay.post(device.envelope(Says.NOTHING)));
        relay.bean(ForgetOrder.class).forgetOrder();

        devices.subList(0, 7).forEach(device -> assertThat(relay.post(device.envelope(Says.NOTHING.reporting("unsafe"))).statusCode()).isEqualTo(200));
        relay.bean(ForgetOrder.class).forgetOrder();
        relay.close(START);

        assertThat(relay.releases().getLast().bands()).anySatisfy(line -> {
            assertThat(line.kind()).isEqualTo("unsafe");
            assertThat(line.band()).isEqualTo("6-9");
        });
    }

    @Test void nothingAcknowledgedIsLostWhileTheyAreLaidAnew() throws Exception {
        var devices = devices();
        var last = new ArrayList<Integer>();
        var sending = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var laying = threads.submit(() -> {
                while (sending.get()) {
                    relay.bean(ForgetOrder.class).forgetOrder();
                }
            });
            for (var told : threads.invokeAll(devices.stream().<Callable<Integer>>map(device -> () -> told(device)).toList())) {
                last.add(told.get());
            }
            sending.set(false);
            laying.get();
        }

        assertThat(relay.jdbc().sql("select counter from " + table()).query(Integer.class).list()).containsExactlyInAnyOrderElementsOf(last);
    }

    /** @return the counter of the last of five envelopes */
    private int told(Device device) {
        return IntStream.range(0, 5).map(_ -> {
            var envelope = device.envelope(Says.NOTHING);
            assertThat(relay.post(envelope).statusCode()).isEqualTo(200);
            return envelope.counter();
        }).max().orElseThrow();
    }

    private List<Device> devices() {
        return IntStream.range(0, PEOPLE).mapToObj(_ -> relay.app.device(notice, START, "leaf-a")).toList();
    }

    private List<String> nonces(String order) {
        return relay.jdbc().sql("select encode(nonce, 'hex') from %s order by %s".formatted(table(), order)).query(String.class).list();
    }

    private static String table() {
        return Parity.of(START) == Parity.EVEN ? "relay.envelope_even" : "relay.envelope_odd";
    }
}
