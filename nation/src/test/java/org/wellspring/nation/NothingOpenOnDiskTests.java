package org.wellspring.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.nation.Disk.filesWith;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.nation.rehearsal.Nation;
import org.wellspring.relay.signed.Wire;
import scala.Tuple2;

/** Nothing that was opened lies where Spark spills and shuffles, even where Spark encrypts nothing itself. */
class NothingOpenOnDiskTests {
    private static final byte[] SAID = Wire.utf8(MadeUpWeek.ASK);

    @TempDir Path folder;
    private SparkSession spark;

    @BeforeEach void startWithoutSparksOwnEncryption() {
        var settings = Session.settings("local[2]", folder.resolve("scratch")).set("spark.io.encryption.enabled", "false").set("spark.broadcast.compress", "false").set(Disk.CLEANS_UP, "false");
        spark = SparkSession.builder().config(settings).getOrCreate();
    }

    @AfterEach void stop() {
        spark.stop();
    }

    @Test void whatIsShuffledSaysNothing() {
        var made = new MadeUpWeek(folder.resolve("keys"), 3, 4).honest(60).doubles(9);
        made.write(spark, folder.resolve("envelopes"));
        var before = Disk.sizeOf(folder.resolve("scratch"));

        new CountNation(spark).count(made.week(), made.key, folder.resolve("envelopes"));

        assertThat(Disk.sizeOf(folder.resolve("scratch"))).as("something was shuffled").isGreaterThan(before + 60 * 100);
        assertThat(filesWith(SAID, folder.resolve("scratch"))).isEmpty();
        assertThat(filesWith(Wire.utf8(Nation.WAVE), folder.resolve("scratch"))).isEmpty();
        assertThat(filesWith(Wire.utf8(Nation.name(0)), folder.resolve("scratch"))).isEmpty();
        assertThat(filesWith(made.key.secret(), folder.resolve("scratch"))).isEmpty();
        assertThat(filesWith(SAID, folder.resolve("envelopes"))).isEmpty();
    }

    /** The search finds what a shuffle of opened answers would leave. */
    @Test void whatWereShuffledOpenWouldBeFound() {
        var open = IntStream.range(0, 60).mapToObj(person -> new Tuple2<>("person " + person, MadeUpWeek.ASK)).toList();

        JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelizePairs(List.copyOf(open), 2).reduceByKey((one, other) -> one).count();

        assertThat(filesWith(SAID, folder.resolve("scratch"))).isNotEmpty();
    }
}
