package org.wellspring.people.stafflist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellspring.platform.PersonId;

/**
 * What a list changes about one person.
 *
 * @param line number in the file, or 0 for somebody the list no longer has
 * @param before empty for somebody new
 * @param fields what a reader is shown, old and new
 */
public record Change(What what, int line, PersonId person, String name, Optional<Standing> before, Standing after, List<Field> fields) {
    /** Shown through the message {@code people.list.what.<WHAT>}. */
    public enum What { ADDED, MATCHED, RETURNED, MOVED, CHANGED, REPLACED, ENDED }

    /** @param name of the field, shown through {@code people.list.field.<name>} @param before and @param after as stored, or empty */
    public record Field(String name, String before, String after) {}

    static Change of(What what, int line, PersonId person, Optional<Standing> before, Standing after, Units units, LocalDate today) {
        var name = after.staffName().orElse(after.called());
        return new Change(what, line, person, name, before, after, fields(before.orElse(Standing.NOBODY), after, units, today));
    }

    private static List<Field> fields(Standing before, Standing after, Units units, LocalDate today) {
        var fields = new ArrayList<Field>();
        if (!before.equals(Standing.NOBODY)) {
            add(fields, "name", before.staffName().orElse(before.called()), after.staffName().orElse(after.called()));
        }
        add(fields, "number", before.staffKey().orElse(""), after.staffKey().orElse(""));
        var from = before.place(today);
        var to = after.place(today).or(() -> after.memberships().stream().filter(one -> from.map(Belonging::id).filter(one.id()::equals).isPresent()).findFirst());
        add(fields, "team", from.map(one -> units.name(one.team())).orElse(""), to.map(one -> units.name(one.team())).orElse(""));
        add(fields, "kind", from.map(one -> one.kind().name()).orElse(""), to.map(one -> one.kind().name()).orElse(""));
        add(fields, "profession", before.profile().profession(), after.profile().profession());
        add(fields, "languages", String.join(", ", before.profile().languages()), String.join(", ", after.profile().languages()));
        add(fields, "share", before.profile().share().map(String::valueOf).orElse(""), after.profile().share().map(String::valueOf).orElse(""));
        add(fields, "from", from.map(one -> one.from().toString()).orElse(""), to.map(one -> one.from().toString()).orElse(""));
        add(fields, "until", last(from), last(to));
        return List.copyOf(fields);
    }

    private static String last(Optional<Belonging> place) {
        return place.flatMap(Belonging::until).map(end -> end.minusDays(1).toString()).orElse("");
    }

    private static void add(List<Field> fields, String name, String before, String after) {
        if (!before.equals(after)) {
            fields.add(new Field(name, before, after));
        }
    }
}
