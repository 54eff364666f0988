package org.wellspring.ballot.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wellspring.ballot.instrument.Wording.Label;
import org.wellspring.ballot.instrument.Wording.Worded;
import org.wellspring.figures.instrument.Instrument;
import org.wellspring.web.Choice;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** The words of an instrument as somebody types them: one field an item ({@code item-<id>}) and one an answer ({@code label-<set>-<value>}). */
public final class WordingForm {
    private static final int LONGEST = 2_000;

    private WordingForm() {}

    /** What somebody answers for, beside the words themselves. */
    static Form answeredFor(Form form, Text text) {
        return form.check("language", text.of("ballot.words.language.wrong"), code -> code.matches("[a-z]{2,3}"))
            .check("permission", text.of("ballot.words.permission.missing"), sent -> Arrays.stream(Permission.values()).anyMatch(known -> known.name().equals(sent)))
            .need("evidence", 300, text.of("ballot.words.evidence.missing"))
            .check("confirmed", text.of("ballot.words.confirmed.missing"), sent -> !sent.isEmpty());
    }

    static Form worded(Form form, Instrument key, Text text) {
        var checked = form.check("instructions", text.of("ballot.words.long"), words -> words.length() <= LONGEST).need("licence", LONGEST, text.of("ballot.words.licence.missing"));
        for (var field : fields(key)) {
            checked = checked.need(field, LONGEST, text.of("ballot.words.missing"));
        }
        return checked;
    }

    static Wording wording(Form form, Instrument key) {
        var items = key.questions().items().stream().map(item -> new Worded(item.id(), form.value(field(item.id())))).toList();
        var labels = new ArrayList<Label>();
        for (var set : key.questions().answers()) {
            set.values().forEach(value -> labels.add(new Label(set.id(), value, form.value(field(set.id(), value.toString())))));
            if (set.notApplicable()) {
                labels.add(new Label(set.id(), null, form.value(field(set.id(), "none"))));
            }
        }
        return new Wording(key.id(), key.about().version(), form.value("language"), form.value("instructions"), items, labels, form.value("licence")).fitting(key);
    }

    public static String field(String item) {
        return "item-" + item;
    }

    public static String field(String set, String value) {
        return "label-%s-%s".formatted(set, value);
    }

    public static List<Choice> permissions(Text text) {
        return Arrays.stream(Permission.values()).map(permission -> new Choice(permission.name(), text.of("ballot.permission." + permission.code()))).toList();
    }

    private static List<String> fields(Instrument key) {
        var fields = new ArrayList<>(key.questions().items().stream().map(item -> field(item.id())).toList());
        for (var set : key.questions().answers()) {
            set.values().forEach(value -> fields.add(field(set.id(), value.toString())));
            if (set.notApplicable()) {
                fields.add(field(set.id(), "none"));
            }
        }
        return fields;
    }
}
