package org.wellspring.people.stafflist;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.wellspring.people.MembershipKind;

/** What staff lists call things, from {@code people/headings.properties}: column by heading, kind of employment by word. */
record Headings(Map<String, String> columns, Map<String, MembershipKind> kinds) {
    static Headings read() {
        var lines = new Properties();
        try (var file = new InputStreamReader(Headings.class.getResourceAsStream("/people/headings.properties"), StandardCharsets.UTF_8)) {
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var columns = new HashMap<String, String>();
        var kinds = new HashMap<String, MembershipKind>();
        lines.forEach((meant, words) -> {
            var what = ((String) meant).substring(((String) meant).indexOf('.') + 1);
            for (var word : ((String) words).split(",")) {
                if (((String) meant).startsWith("column.")) {
                    columns.put(plain(word), what);
                } else {
                    kinds.put(plain(word), MembershipKind.valueOf(what));
                }
            }
        });
        return new Headings(Map.copyOf(columns), Map.copyOf(kinds));
    }

    @Nullable String column(String heading) {
        return columns.get(plain(heading));
    }

    Optional<MembershipKind> kind(String word) {
        return Optional.ofNullable(kinds.get(plain(word)));
    }

    /** Letters and digits alone, small, without accents: how words are told apart here. */
    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
