package org.wellspring;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;

/** The words of a page's content that a reader has in front of them: without navigation, closed details and what only a screen reader says. */
public final class VisibleWords {
    private VisibleWords() {}

    public static List<String> of(Document page) {
        var main = page.selectFirst("main").clone();
        main.select("noscript, .unseen, details > :not(summary), svg, option, [hidden]").remove();
        return Arrays.stream(main.text().split("\\s+")).filter(word -> word.matches(".*[\\p{L}\\p{N}].*")).toList();
    }
}
