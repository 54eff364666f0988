package org.wellspring.privacy.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.wellspring.privacy.export.parquet.Field;
import org.wellspring.privacy.export.parquet.ParquetFile;

/** The same rows with types, for programs; its end carries organisation and newest release. */
final class ParquetOfFigures {
    private static final List<Field> FIELDS = Arrays.stream(Column.values()).map(column -> new Field(column.title(), switch (column.kind()) {
        case DAY -> Field.Type.DAY;
        case WHOLE -> Field.Type.WHOLE;
        case TEXT -> Field.Type.TEXT;
    })).toList();

    private ParquetOfFigures() {}

    static long write(Snapshot snapshot, OutputStream out) throws IOException {
        var rows = new AtomicLong();
        var about = Map.of("organisation", snapshot.organisation(), "relay", snapshot.relayKey(), "release", snapshot.head());
        try (var file = new ParquetFile(out, FIELDS, about)) {
            snapshot.each(opened -> FigureRows.of(opened.release()).forEach(row -> {
                file.add(Arrays.stream(Column.values()).map(column -> typed(column.of(row, snapshot.name(row.group())))).toList());
                rows.incrementAndGet();
            }));
        }
        return rows.get();
    }

    private static Optional<?> typed(Optional<?> value) {
        return value.map(one -> one instanceof LocalDate day ? (Object) Math.toIntExact(day.toEpochDay()) : one);
    }
}
