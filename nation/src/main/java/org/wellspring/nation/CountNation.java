package org.wellspring.nation;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.wellspring.relay.close.CountInParts;
import org.wellspring.relay.close.CountedLeaves;
import org.wellspring.relay.keys.SealingKey;
import org.wellspring.relay.notice.CountedWeek;
import scala.Tuple2;

/**
 * The count as a Spark job. One shuffle brings together what came under one inner token; what is shuffled, spilled or collected was sealed
 * by {@link CountInParts} before it left its task.
 */
final class CountNation {

    private final SparkSession spark;

    CountNation(SparkSession spark) {
        this.spark = spark;
    }

    /** @throws Refusal where the folder does not hold such columns; nothing was opened then */
    CountedLeaves count(CountedWeek week, SealingKey key, Path envelopes) {
        var parts = new CountInParts(week, key);
        var sent = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(parts);
        try {
            return parts.total(new SealedRows(spark, envelopes).read().toJavaRDD()
                .mapPartitionsToPair(rows -> new Opened(sent.value(), rows))
                .reduceByKey((one, other) -> sent.value().newer(one, other))
                .mapPartitions(people -> tally(sent.value(), people))
                .collect());
        } finally {
            sent.destroy();
        }
    }

    private static java.util.Iterator<byte[]> tally(CountInParts parts, java.util.Iterator<Tuple2<String, byte[]>> people) {
        return List.of(parts.tally(new java.util.Iterator<>() {
            @Override public boolean hasNext() {
                return people.hasNext();
            }

            @Override public byte[] next() {
                return people.next()._2();
            }
        })).iterator();
    }
}
