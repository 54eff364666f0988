package org.wellspring.privacy.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written here is read by a reader that others wrote (Hardwood). */
class ParquetFileTests {
    private static final List<Field> FIELDS = List.of(new Field("day", Field.Type.DAY), new Field("whole", Field.Type.WHOLE), new Field("text", Field.Type.TEXT));

    private record Row(Optional<LocalDate> day, Optional<Long> whole, Optional<String> text) {}

    @Test void everyKindOfValueComesBack() throws IOException {
        var rows = List.of(
            new Row(Optional.of(LocalDate.of(2026, 11, 9)), Optional.of(-2L), Optional.of("Ward 4")),
            new Row(Optional.empty(), Optional.empty(), Optional.empty()),
            new Row(Optional.of(LocalDate.of(1969, 12, 31)), Optional.of(Long.MAX_VALUE), Optional.of("")),
            new Row(Optional.empty(), Optional.of(Long.MIN_VALUE), Optional.of("الجناح ٤ 🌊")));

        assertThat(read(written(rows, 100))).isEqualTo(rows);
    }

    @Test void anEmptyTableIsAFileToo() throws IOException {
        assertThat(read(written(List.of(), 100))).isEmpty();
    }

    @Test void aColumnWithNothingInItIsReadAsNothing() throws IOException {
        var rows = java.util.Collections.nCopies(20, new Row(Optional.empty(), Optional.of(7L), Optional.empty()));

        assertThat(read(written(rows, 100))).isEqualTo(rows);
    }

    @ParameterizedTest @ValueSource(ints = {1, 2, 7, 8, 9, 64, 1_000})
    void anyNumberOfDifferentValuesInAnyNumberOfGroupsComesBack(int different) throws IOException {
        var random = new Random(different);
        var rows = new ArrayList<Row>();
        for (int row = 0; row < 2_500; row++) {
            var runs = row / 40 % 2 == 0;
            int value = runs ? row / 40 % different : random.nextInt(different);
            rows.add(new Row(Optional.of(LocalDate.ofEpochDay(value)), random.nextInt(5) == 0 ? Optional.empty() : Optional.of((long) value), Optional.of("leaf-" + value)));
        }

        assertThat(read(written(rows, 900))).isEqualTo(rows);
        assertThat(written(rows, 900)).isEqualTo(written(rows, 900));
    }

    @Test void whatItIsAboutStandsInItsEnd() throws IOException {
        try (var file = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(written(List.of(), 100))))) {
            assertThat(file.getFileMetaData().keyValueMetadata()).containsEntry("release", "abc");
            assertThat(file.getFileMetaData().createdBy()).isEqualTo("Wellspring");
        }
    }

    private static byte[] written(List<Row> rows, int group) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new ParquetFile(out, FIELDS, Map.of("release", "abc"), group)) {
            for (var row : rows) {
                file.add(List.of(row.day().map(day -> (int) day.toEpochDay()), row.whole(), row.text()));
            }
        }
        return out.toByteArray();
    }

    private static List<Row> read(byte[] bytes) throws IOException {
        var rows = new ArrayList<Row>();
        try (var file = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(bytes))); var reader = file.rowReader()) {
            while (reader.hasNext()) {
                reader.next();
                rows.add(row(reader));
            }
        }
        return rows;
    }

    private static Row row(RowReader reader) {
        return new Row(reader.isNull("day") ? Optional.empty() : Optional.of(reader.getDate("day")), reader.isNull("whole") ? Optional.empty() : Optional.of(reader.getLong("whole")),
            reader.isNull("text") ? Optional.empty() : Optional.of(reader.getString("text")));
    }
}
