package org.wellspring.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.nation.rehearsal.Nation;
import org.wellspring.relay.close.Counts;

/** Spark counts what one machine counts, bit by bit, whatever lies among the envelopes. */
class SameCountsTests {
    private static final int LEAVES = 200;
    private static final int INDICATORS = 20;

    @TempDir static Path folder;
    private static SparkSession spark;

    @BeforeAll static void start() {
        spark = Session.start("local[2]", folder.resolve("scratch"));
    }

    @AfterAll static void stop() {
        spark.stop();
    }

    @Test void sparkCountsWhatOneMachineCounts() {
        var made = new MadeUpWeek(folder.resolve("keys"), LEAVES, INDICATORS).honest(2_000).doubles(300).trouble(60).shuffled();
        made.write(spark, folder.resolve("envelopes"));

        var counted = new CountNation(spark).count(made.week(), made.key, folder.resolve("envelopes"));

        assertThat(Counts.of(counted)).isEqualTo(Counts.onOneMachine(made.week(), made.key, made.rows));
        made.honest.forEach((leaf, cells) -> {
            for (int cell = 0; cell < cells.length; cell++) {
                assertThat(Counts.cell(counted, Nation.WAVE, cell / 2, leaf, cell % 2)).isEqualTo(cells[cell]);
            }
        });
    }

    @Test void aFolderWithoutTheTwoColumnsIsRefusedBeforeAnythingIsOpened() {
        var made = new MadeUpWeek(folder.resolve("other-keys"), 1, 1);
        spark.range(3).toDF("nonce").write().parquet(folder.resolve("numbers").toUri().toString());

        assertThatThrownBy(() -> new CountNation(spark).count(made.week(), made.key, folder.resolve("numbers")))
            .isInstanceOf(Refusal.class).hasMessageContaining("two binary columns").hasMessageContaining("Nothing was opened");
        assertThatThrownBy(() -> new CountNation(spark).count(made.week(), made.key, folder.resolve("nowhere")))
            .isInstanceOf(Refusal.class).hasMessageContaining("no folder");
    }
}
