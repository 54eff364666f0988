package org.wellspring.nation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A folder of Parquet files with the columns {@code nonce} and {@code sealed}, both binary: SHA-256 of the admission token's message, and what was
 * sealed, as the relay keeps them.
 */
record SealedRows(SparkSession spark, Path folder) {
    static final StructType COLUMNS = new StructType().add("nonce", DataTypes.BinaryType).add("sealed", DataTypes.BinaryType);

    /** @throws Refusal where there is no such folder, or other columns */
    Dataset<Row> read() {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("There is no folder %s with the week's envelopes. Nothing was opened.".formatted(folder));
        }
        try {
            var rows = spark.read().parquet(folder.toUri().toString());
            if (Arrays.stream(COLUMNS.fields()).allMatch(column -> Arrays.asList(rows.schema().names()).contains(column.name()) && rows.schema().apply(column.name()).dataType().equals(column.dataType()))) {
                return rows.select("nonce", "sealed");
            }
        } catch (Exception unreadable) {
            throw new Refusal("The folder %s holds no Parquet that can be read. Nothing was opened.".formatted(folder), unreadable);
        }
        throw new Refusal("The Parquet files in %s must hold two binary columns, nonce and sealed. Nothing was opened.".formatted(folder));
    }
}
