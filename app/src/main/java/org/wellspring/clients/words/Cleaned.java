package org.wellspring.clients.words;

/** Words as they are kept: line ends alike, nothing invisible that turns a line round or hides in a name. */
final class Cleaned {
    static final int LONGEST = 1000;

    private Cleaned() {}

    static String of(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n')
            .replaceAll("[\\p{Cc}&&[^\\n]]", " ")
            .replaceAll("[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB]|[\\uD800-\\uDFFF](?<![\\uD800-\\uDBFF][\\uDC00-\\uDFFF])", "")
            .replaceAll("\\n{3,}", "\n\n").strip();
    }

    static boolean fits(String cleaned) {
        return !cleaned.isEmpty() && cleaned.length() <= LONGEST;
    }
}
