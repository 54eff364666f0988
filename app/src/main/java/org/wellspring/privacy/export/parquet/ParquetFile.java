package org.wellspring.privacy.export.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file that grows row by row; no more than one group of rows is in memory. Closing it writes its end, and closes {@code out}. */
public final class ParquetFile implements Closeable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int OPTIONAL = 1;
    private static final int GROUP = 100_000;

    private final OutputStream out;
    private final List<Field> fields;
    private final Map<String, String> about;
    private final int most;
    private final List<Thrift> groups = new ArrayList<>();
    private List<Chunk> chunks = List.of();
    private int inGroup;
    private long rows;
    private long offset;

    /** @param about names and values that stand in the file's end */
    public ParquetFile(OutputStream out, List<Field> fields, Map<String, String> about) throws IOException {
        this(out, fields, about, GROUP);
    }

    ParquetFile(OutputStream out, List<Field> fields, Map<String, String> about, int most) throws IOException {
        this.out = out;
        this.fields = List.copyOf(fields);
        this.about = about;
        this.most = most;
        begin();
        write(MAGIC);
    }

    /** @param values one for each field */
    public void add(List<? extends Optional<?>> values) {
        for (int at = 0; at < fields.size(); at++) {
            chunks.get(at).add(values.get(at));
        }
        rows++;
        if (++inGroup == most) {
            try {
                flush();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private void begin() {
        chunks = fields.stream().map(field -> new Chunk(field, most)).toList();
        inGroup = 0;
    }

    private void flush() throws IOException {
        if (inGroup == 0) {
            return;
        }
        var described = new ArrayList<Thrift>();
        var from = offset;
        for (var chunk : chunks) {
            var written = chunk.written(offset);
            write(written.bytes());
            described.add(written.described());
        }
        groups.add(new Thrift().structs(1, described).i64(2, offset - from).i64(3, inGroup));
        begin();
    }

    @Override public void close() throws IOException {
        flush();
        var end = new Thrift().i32(1, 1).structs(2, schema()).i64(3, rows).structs(4, groups)
            .structs(5, about.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(one -> new Thrift().text(1, one.getKey()).text(2, one.getValue())).toList())
            .text(6, "Wellspring").bytes();
        write(end);
        write(Chunk.littleEndian(Integer.BYTES).putInt(end.length).array());
        write(MAGIC);
        out.close();
    }

    private List<Thrift> schema() {
        var elements = new ArrayList<>(List.of(new Thrift().text(4, "schema").i32(5, fields.size())));
        fields.forEach(field -> elements.add(element(field)));
        return elements;
    }

    private static Thrift element(Field field) {
        var element = new Thrift().i32(1, field.type().physical).i32(3, OPTIONAL).text(4, field.name());
        return field.type().converted < 0 ? element : element.i32(6, field.type().converted).struct(10, new Thrift().struct(field.type().logical, new Thrift()));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        offset += bytes.length;
    }
}
