package org.wellspring.shifts.rosterlist;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Language;
import org.wellspring.shifts.ShiftKind;
import org.wellspring.shifts.roster.ReadShift;
import org.wellspring.web.Text;
import org.wellspring.web.Texts;

/** Headings and words of a list in any language of ours: a rostering program need not speak the reader's. */
@Component
class ListWords {
    static final String NUMBER = "number";
    static final String NAME = "name";
    static final String DAY = "day";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String KIND = "kind";

    private final Map<String, String> columns = new HashMap<>();
    private final Set<String> leave = new HashSet<>();
    private final Texts texts;

    ListWords(Texts texts) {
        this.texts = texts;
        for (var language : Language.values()) {
            var text = texts.in(language);
            Stream.of(NUMBER, NAME, DAY, FROM, UNTIL, KIND).forEach(column -> words(text, "shifts.list.column." + column).forEach(word -> columns.put(word, column)));
            words(text, "shifts.list.leave").forEach(leave::add);
        }
    }

    /** The column a heading stands for, or null for one nobody knows. */
    @Nullable String column(String heading) {
        return columns.get(plain(heading));
    }

    boolean isLeave(String cell) {
        return leave.contains(plain(cell));
    }

    Optional<ShiftKind> kind(String cell, LocalTime from) {
        return Arrays.stream(Language.values()).map(texts::in).map(text -> ReadShift.kind(cell, from, text)).flatMap(Optional::stream).findFirst();
    }

    private static Stream<String> words(Text text, String key) {
        return Arrays.stream(text.of(key).split("\\|")).map(ListWords::plain);
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }
}
