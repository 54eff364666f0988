package org.wellspring.relay.signed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** SHA-256, as bytes or as the lower-case hex that names documents. */
public final class Sha256 {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {}

    public static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    public static boolean isHex(String text) {
        return HEX.matcher(text).matches();
    }

    /** Whether these are hashes in hex, in ascending order, each once. */
    public static boolean areDifferent(List<String> hashes) {
        return hashes.stream().allMatch(Sha256::isHex) && IntStream.range(1, hashes.size()).allMatch(i -> hashes.get(i - 1).compareTo(hashes.get(i)) < 0);
    }
}
