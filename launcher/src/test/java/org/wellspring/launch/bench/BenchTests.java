package org.wellspring.launch.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That every measurement runs to its end and prints its tables; never how fast. */
class BenchTests {
    private static final Path PROGRAMS = Path.of("../postgres/target/postgres-programs").toAbsolutePath().normalize();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Bench bench = new Bench(PROGRAMS, new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test void everyMeasurementRunsAndPrintsItsTable() throws Exception {
        bench.run(List.of("--envelopes=60", "--people=24", "--seconds=2", "--step=1", "--starts=1"));

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Machine ", "Java ", "Wellspring ", "PostgreSQL ",
            "Bare primitives on one core", "Through the real servers", "Envelopes beside raw inserts", "Closing a week with 60 envelopes", "Pages with five years of figures",
            "Shift change", "Errors: 0", "Memory after the peak", "Faster and faster", "What a phone transfers", "Cold start of serve").doesNotContain("Errors: 1");
    }

    @Test void theNoiseAndTheAuditAreMeasuredWithoutAServer() throws Exception {
        bench.run(List.of("noise", "--step=1"));

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Noise on one core", "sigma² 25/4", "sigma² 300", "Worth it", "Audit of 2,000 figures over 500 leaves").doesNotContain("Bare primitives");
    }

    @Test void aNationsWaveIsReleasedFromCountedLeaves() throws Exception {
        bench.run(List.of("nation", "--leaves=40"));

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("3,000 eligible, 40 leaves, 20 indicators, 1,600 cells", "drawn into figures", "signed and stored", "Budget: 300 seconds");
    }

    @Test void aMeasurementOrASizeThatThereIsNotIsNamed() {
        assertThatThrownBy(() -> bench.run(List.of("speed"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("crypto, noise, close, overview, peak, size, start or nation");
        assertThatThrownBy(() -> bench.run(List.of("peak", "--people=many"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("--people=");
    }

    @Test void theSlowestOfAHundredIsTheNinetyNinthHundredth() {
        var latencies = new Latencies();
        for (int request = 1; request <= 100; request++) {
            latencies.took("Today", request * 1_000_000L);
        }

        assertThat(latencies.ofAll()).isEqualTo(new Latencies.Spread(100, 50, 95, 99, 100));
    }
}
