package org.wellspring.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.nation.Disk.filesWith;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.security.UserGroupInformation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.relay.close.Counts;
import org.wellspring.relay.signed.Wire;

/** {@code nation/cluster start}: a master and two workers, processes of their own, count what one machine counts. */
class ClusterTests {
    private static final Path SCRIPT = Path.of("cluster").toAbsolutePath();
    private static final int MINUTES = 10;

    @TempDir static Path folder;

    /** A local run before this one left its secret with the account that Hadoop knows; the cluster has another. */
    @BeforeAll static void start() throws Exception {
        UserGroupInformation.setLoginUser(null);
        assertThat(cluster("start", "2")).isZero();
        System.setProperty("spark.authenticate.secret", Files.readString(folder.resolve("run/secret")));
        System.setProperty("spark.driver.host", "127.0.0.1");
        System.setProperty("spark.executor.memory", "512m");
        System.setProperty(Disk.CLEANS_UP, "false");
    }

    @AfterAll static void stop() throws Exception {
        for (var name : new String[] {"spark.authenticate.secret", "spark.driver.host", "spark.executor.memory", Disk.CLEANS_UP}) {
            System.clearProperty(name);
        }
        assertThat(cluster("stop")).isZero();
        assertThat(folder.resolve("run/pids")).doesNotExist();
    }

    @Test void twoWorkersCountWhatOneMachineCountsAndLeaveNothingOnTheirDisks() throws Exception {
        var made = new MadeUpWeek(folder.resolve("keys"), 120, 20).honest(400).doubles(60).trouble(12).shuffled();
        try (var spark = Session.start(Files.readString(folder.resolve("run/master")).strip(), folder.resolve("run/driver"))) {
            made.write(spark, folder.resolve("envelopes"));

            var counted = new CountNation(spark).count(made.week(), made.key, folder.resolve("envelopes"));

            assertThat(Counts.of(counted)).isEqualTo(Counts.onOneMachine(made.week(), made.key, made.rows));
            assertThat(spark.sparkContext().getExecutorMemoryStatus().size()).as("the driver and two workers").isEqualTo(3);
            for (var word : new byte[][] {Wire.utf8(MadeUpWeek.ASK), made.key.secret(), Wire.utf8(Files.readString(folder.resolve("run/secret")))}) {
                assertThat(filesWith(word, folder.resolve("run"))).isSubsetOf(List.of(folder.resolve("run/secret")));
            }
            assertThat(Disk.sizeOf(folder.resolve("run/scratch"))).as("what was shuffled lies there").isPositive();
        }
    }

    private static int cluster(String... words) throws Exception {
        var command = new ProcessBuilder(SCRIPT.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("cluster.log").toFile());
        command.command().addAll(Arrays.asList(words));
        command.environment().put("WELLSPRING_NATION_RUN", folder.resolve("run").toString());
        command.environment().put("WELLSPRING_NATION_CLASSPATH", System.getProperty("java.class.path"));
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = command.start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
