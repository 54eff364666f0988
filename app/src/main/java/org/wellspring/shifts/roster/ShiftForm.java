package org.wellspring.shifts.roster;

import java.util.Optional;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** A shift as a form: what is wrong with it, and what it says when nothing is. */
record ShiftForm(Form form, Optional<TypedShift> shift) {
    static ShiftForm read(Form sent, Text text) {
        var day = ReadShift.day(sent.value("day"));
        var from = ReadShift.time(sent.value("from"));
        var until = ReadShift.time(sent.value("until"));
        var form = sent;
        if (day.isEmpty()) {
            form = form.problem("day", text.of("shifts.problem.day"));
        }
        if (from.isEmpty()) {
            form = form.problem("from", text.of("shifts.problem.time"));
        }
        if (until.isEmpty()) {
            form = form.problem("until", text.of("shifts.problem.time"));
        }
        if (!form.sound()) {
            return new ShiftForm(form, Optional.empty());
        }
        return ReadShift.kind(sent.value("kind"), from.get(), text).map(kind -> new ShiftForm(sent, Optional.of(new TypedShift(day.get(), from.get(), until.get(), kind))))
            .orElse(new ShiftForm(form.problem("kind", text.of("shifts.problem.kind")), Optional.empty()));
    }
}
