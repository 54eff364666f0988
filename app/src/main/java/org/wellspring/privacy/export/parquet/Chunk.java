package org.wellspring.privacy.export.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One column of one group of rows: what there is in a dictionary, which rows have something, and where in the dictionary it stands. */
final class Chunk {
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int IN_DICTIONARY = 8;
    private static final int DATA_PAGE = 0;
    private static final int DICTIONARY_PAGE = 2;

    private final Field field;
    private final Map<Object, Integer> dictionary = new LinkedHashMap<>();
    private final int[] present;
    private final int[] places;
    private int rows;
    private int values;

    Chunk(Field field, int most) {
        this.field = field;
        this.present = new int[most];
        this.places = new int[most];
    }

    void add(Optional<?> value) {
        value.ifPresent(one -> places[values++] = dictionary.computeIfAbsent(one, _ -> dictionary.size()));
        present[rows++] = value.isPresent() ? 1 : 0;
    }

    /** @param described the chunk in the words of the file's end */
    record Written(byte[] bytes, Thrift described) {}

    /** @param offset where in the file it will stand */
    Written written(long offset) {
        var pages = new ByteArrayOutputStream();
        if (values > 0) {
            page(pages, DICTIONARY_PAGE, 7, new Thrift().i32(1, dictionary.size()).i32(2, PLAIN), plain());
        }
        long data = offset + pages.size();
        page(pages, DATA_PAGE, 5, new Thrift().i32(1, rows).i32(2, values > 0 ? IN_DICTIONARY : PLAIN).i32(3, RLE).i32(4, RLE), body());
        var about = new Thrift().i32(1, field.type().physical).i32s(2, values > 0 ? List.of(PLAIN, RLE, IN_DICTIONARY) : List.of(PLAIN, RLE)).texts(3, List.of(field.name()))
            .i32(4, 0).i64(5, rows).i64(6, pages.size()).i64(7, pages.size()).i64(9, data);
        return new Written(pages.toByteArray(), new Thrift().i64(2, offset).struct(3, values > 0 ? about.i64(11, offset) : about));
    }

    private static void page(ByteArrayOutputStream pages, int type, int place, Thrift head, byte[] body) {
        pages.writeBytes(new Thrift().i32(1, type).i32(2, body.length).i32(3, body.length).struct(place, head).bytes());
        pages.writeBytes(body);
    }

    private byte[] body() {
        var out = new ByteArrayOutputStream();
        var levels = Hybrid.of(present, rows, 1);
        out.writeBytes(littleEndian(Integer.BYTES).putInt(levels.length).array());
        out.writeBytes(levels);
        if (values > 0) {
            int width = Hybrid.width(dictionary.size() - 1);
            out.write(width);
            out.writeBytes(Hybrid.of(places, values, width));
        }
        return out.toByteArray();
    }

    private byte[] plain() {
        var out = new ByteArrayOutputStream();
        dictionary.keySet().forEach(value -> out.writeBytes(switch (field.type()) {
            case DAY -> littleEndian(Integer.BYTES).putInt((Integer) value).array();
            case WHOLE -> littleEndian(Long.BYTES).putLong((Long) value).array();
            case TEXT -> text((String) value);
        }));
        return out.toByteArray();
    }

    private static byte[] text(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        return littleEndian(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes).array();
    }

    static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
