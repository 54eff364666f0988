package org.wellspring.nation;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.wellspring.nation.rehearsal.Nation;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.keys.SealingKeys;
import org.wellspring.relay.keys.SigningKey;
import org.wellspring.relay.signed.Wire;

/** Fills a folder with the week of a nation that does not exist: one envelope and one token for each answer. */
final class Rehearse {
    private static final int IN_ONE_FILE = 10_000;

    private final SparkSession spark;

    Rehearse(SparkSession spark) {
        this.spark = spark;
    }

    /** @throws Refusal where the folder holds a week already */
    void into(NationFolder folder, Size size) throws IOException {
        if (Files.exists(folder.path())) {
            throw new Refusal("%s is there already. Name a folder that is not; nothing was written.".formatted(folder.path()));
        }
        Files.createDirectories(folder.path());
        var nation = Nation.of(size.leaves(), size.eligible(), size.indicators(), SealingKeys.ofWeeks(folder.keys()).made(Nation.WEEK));
        Files.write(folder.path().resolve("notice.json"), Wire.write(SigningKey.in(folder.keys(), true).sign(nation.notice())));
        var sent = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(nation);
        spark.createDataFrame(rows(sent, size.answers()), SealedRows.COLUMNS).write().option("compression", "uncompressed").parquet(folder.envelopes().toUri().toString());
    }

    /** @param eligible people in each leaf */
    record Size(int leaves, int eligible, int answers, int indicators) {}

    private org.apache.spark.api.java.JavaRDD<Row> rows(Broadcast<Nation> nation, int answers) {
        return spark.range(0, answers, 1, 1 + answers / IN_ONE_FILE).toJavaRDD().map(person -> row(nation.value(), person));
    }

    private static Row row(Nation nation, long person) {
        var leaf = (int) (person % nation.leaves());
        var sealed = nation.envelope(leaf, nation.token(leaf), 1, new Says(Map.of(Nation.WAVE, nation.letters(person)), List.of(), List.of(), Map.of()));
        return RowFactory.create(sealed.nonce(), sealed.sealed());
    }
}
