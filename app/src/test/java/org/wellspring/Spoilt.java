package org.wellspring;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A good text that was cut, filled or bent in a few places. */
public final class Spoilt {
    private static final String[] PIECES = {"{", "}", "[", "]", "\"", ":", ",", ";", "\t", "\n", "null", "true", "-1", "1e9999", "\\u0000", "\u0000", "\ud83d", "=cmd|calc", "9".repeat(400), "\"item\":", "\"linkId\": \"1\"",
        "\"valueInteger\": 7", "\"type\": \"group\"", "\"extension\": [{}]"};

    private Spoilt() {}

    /** As UTF-8, where a bent letter may become none. */
    public static byte[] bytes(String good, Random random) {
        var text = new StringBuilder(good);
        for (int change = random.nextInt(4); change >= 0 && !text.isEmpty(); change--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 2 -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
                default -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
            }
        }
        return text.append(' ').toString().getBytes(StandardCharsets.UTF_8);
    }
}
