package org.wellspring.privacy.export.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** One struct in Thrift's compact protocol; fields are written in the order of their numbers. */
final class Thrift {
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int SHORT_LIST = 15;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int last;

    Thrift i32(int field, int value) {
        head(field, I32);
        zigzag(value);
        return this;
    }

    Thrift i64(int field, long value) {
        head(field, I64);
        zigzag(value);
        return this;
    }

    Thrift text(int field, String value) {
        head(field, BINARY);
        text(value);
        return this;
    }

    Thrift struct(int field, Thrift value) {
        head(field, STRUCT);
        out.writeBytes(value.bytes());
        return this;
    }

    Thrift structs(int field, List<Thrift> values) {
        return list(field, STRUCT, values, (to, value) -> to.out.writeBytes(value.bytes()));
    }

    Thrift i32s(int field, List<Integer> values) {
        return list(field, I32, values, (to, value) -> to.zigzag(value));
    }

    Thrift texts(int field, List<String> values) {
        return list(field, BINARY, values, Thrift::text);
    }

    private <T> Thrift list(int field, int type, List<T> values, BiConsumer<Thrift, T> write) {
        head(field, LIST);
        if (values.size() < SHORT_LIST) {
            out.write(values.size() << 4 | type);
        } else {
            out.write(SHORT_LIST << 4 | type);
            varint(out, values.size());
        }
        values.forEach(value -> write.accept(this, value));
        return this;
    }

    private void head(int field, int type) {
        out.write(field - last << 4 | type);
        last = field;
    }

    private void text(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(out, bytes.length);
        out.writeBytes(bytes);
    }

    private void zigzag(long value) {
        varint(out, value << 1 ^ value >> 63);
    }

    static void varint(ByteArrayOutputStream out, long value) {
        for (var left = value; ; left >>>= 7) {
            if ((left & ~0x7fL) == 0) {
                out.write((int) left);
                return;
            }
            out.write((int) (left & 0x7f | 0x80));
        }
    }

    /** The struct with its end. */
    byte[] bytes() {
        return Arrays.copyOf(out.toByteArray(), out.size() + 1);
    }
}
