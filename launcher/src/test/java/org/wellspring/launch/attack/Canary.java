package org.wellspring.launch.attack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A mark that occurs nowhere by chance, in every way a program could have written it. */
final class Canary {
    private final String text;
    private final List<String> writings;

    Canary(String text) {
        this.text = text;
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        writings = Stream.of(
            Stream.of(text, latin(text.getBytes(StandardCharsets.UTF_16LE)), latin(text.getBytes(StandardCharsets.UTF_16BE)),
                HexFormat.of().formatHex(bytes), HexFormat.of().withUpperCase().formatHex(bytes)),
            IntStream.range(0, 3).mapToObj(shift -> inBase64(bytes, shift)),
            uuid(text)).flatMap(each -> each).toList();
    }

    /** One that was never used before. */
    static Canary fresh(String about) {
        return new Canary("%s-%s".formatted(about, UUID.randomUUID().toString().substring(0, 13)));
    }

    String text() {
        return text;
    }

    boolean in(byte[] bytes) {
        var searched = latin(bytes);
        return writings.stream().anyMatch(searched::contains);
    }

    /** The part of its base64 that is the same whatever stands before and after; without it a mark inside a longer text is missed. */
    private static String inBase64(byte[] bytes, int shift) {
        var shifted = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return text.substring(shift == 0 ? 0 : shift + 1, text.length() - 2);
    }

    private static Stream<String> uuid(String text) {
        try {
            var id = UUID.fromString(text);
            return Stream.of(latin(ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array()));
        } catch (IllegalArgumentException noUuid) {
            return Stream.empty();
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override public String toString() {
        return text;
    }
}
