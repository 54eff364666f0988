package org.wellspring.people.stafflist;

import java.time.LocalDate;
import org.wellspring.web.Text;

/** A changed field as one short line: what it is now, and what it was. */
public final class FieldWords {
    private FieldWords() {}

    public static String of(Text text, Change.Field field) {
        var name = text.of("people.list.field." + field.name());
        var before = value(text, field.name(), field.before());
        var after = value(text, field.name(), field.after());
        if (before.isEmpty()) {
            return text.of("people.list.field.is", "f", name, "new", after);
        }
        return after.isEmpty() ? text.of("people.list.field.gone", "f", name, "old", before) : text.of("people.list.field.was", "f", name, "new", after, "old", before);
    }

    /** Why a line was left out, with what was wrong in it where that is fit to be shown. */
    public static String of(Text text, Refused refused) {
        return text.of("people.list.reason." + refused.reason(), "about", refused.about(), "offers", String.join(" · ", refused.offers()));
    }

    private static String value(Text text, String field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "kind" -> text.of("people.kind." + value);
            case "from", "until" -> text.date(LocalDate.parse(value));
            case "share" -> text.of("web.chart.percent", "n", value);
            default -> value;
        };
    }
}
