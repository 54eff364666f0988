package org.wellspring.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;

/** Good bytes that were bent, cut, filled or joined somewhere: a reader reads them or refuses them with a sentence of ours. */
public final class Spoiled {
    private static final int TIMES = 4_000;

    private Spoiled() {}

    /** @param good what the reader reads */
    public static void survives(long seed, byte[] good, Consumer<byte[]> reader) {
        var chance = new Random(seed);
        reader.accept(good);
        for (int i = 0; i < TIMES; i++) {
            var bytes = i % 2 == 0 ? bent(good, chance) : rewritten(good, chance);
            try {
                reader.accept(bytes);
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).as("of ours").endsWith(".");
                assertThat(refused.getCause()).isNull();
            }
        }
    }

    /** As bytes, so that letters break. */
    private static byte[] bent(byte[] good, Random chance) {
        var bytes = good.clone();
        for (int times = 0; times <= chance.nextInt(3); times++) {
            var at = chance.nextInt(bytes.length);
            bytes = switch (chance.nextInt(4)) {
                case 0 -> flipped(bytes, at);
                case 1 -> Arrays.copyOf(bytes, at + 1);
                case 2 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, Math.min(bytes.length, at + 1 + chance.nextInt(40)), bytes.length), bytes);
                default -> joined(Arrays.copyOf(bytes, at), new byte[] {(byte) chance.nextInt(256)}, Arrays.copyOfRange(bytes, at, bytes.length));
            };
        }
        return bytes;
    }

    /** As text, so that it stays text. */
    private static byte[] rewritten(byte[] good, Random chance) {
        var text = new StringBuilder(new String(good, StandardCharsets.UTF_8));
        for (int times = 0; times <= chance.nextInt(3); times++) {
            int at = chance.nextInt(text.length());
            switch (chance.nextInt(4)) {
                case 0 -> text.setCharAt(at, (char) chance.nextInt(0x2100));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + chance.nextInt(30)));
                case 2 -> text.insert(at, "null");
                default -> text.insert(at, "[{\"".charAt(chance.nextInt(3)));
            }
            text.append(' ');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= (byte) (1 << (at % 8));
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] two, byte[] three) {
        var all = new java.io.ByteArrayOutputStream();
        Arrays.asList(one, two, three).forEach(all::writeBytes);
        return all.size() == 0 ? new byte[] {' '} : all.toByteArray();
    }
}
