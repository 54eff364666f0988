package org.wellspring.privacy.export.parquet;

import java.io.ByteArrayOutputStream;

/** Small numbers as runs of one value and groups of eight packed bits, as the format has it for levels and for places in a dictionary. */
final class Hybrid {
    private static final int GROUP = 8;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int[] numbers;
    private final int count;
    private final int width;

    private Hybrid(int[] numbers, int count, int width) {
        this.numbers = numbers;
        this.count = count;
        this.width = width;
    }

    /** Bits that hold every number up to this one. */
    static int width(int largest) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(largest);
    }

    static byte[] of(int[] numbers, int count, int width) {
        return new Hybrid(numbers, count, width).written();
    }

    private byte[] written() {
        int packedFrom = 0;
        int at = 0;
        while (at < count) {
            int run = run(at);
            if (run >= GROUP && (at - packedFrom) % GROUP == 0) {
                pack(packedFrom, at);
                repeat(numbers[at], run);
                at += run;
                packedFrom = at;
            } else {
                at++;
            }
        }
        pack(packedFrom, count);
        return out.toByteArray();
    }

    /** How many equal numbers stand here. */
    private int run(int from) {
        int until = from + 1;
        while (until < count && numbers[until] == numbers[from]) {
            until++;
        }
        return until - from;
    }

    private void repeat(int number, int times) {
        Thrift.varint(out, (long) times << 1);
        for (int shift = 0; shift < width; shift += Byte.SIZE) {
            out.write(number >> shift);
        }
    }

    /** Groups of eight, the lowest bit first; zeros fill up the last one. */
    private void pack(int from, int until) {
        if (from == until) {
            return;
        }
        int groups = Math.ceilDiv(until - from, GROUP);
        Thrift.varint(out, (long) groups << 1 | 1);
        var packed = new byte[groups * width];
        for (int at = from; at < until; at++) {
            for (int bit = 0; bit < width; bit++) {
                int place = (at - from) * width + bit;
                packed[place / Byte.SIZE] |= (byte) ((numbers[at] >> bit & 1) << place % Byte.SIZE);
            }
        }
        out.writeBytes(packed);
    }
}
