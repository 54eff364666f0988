package org.wellspring.launch.crash;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.wellspring.launch.demo.Visit;
import org.wellspring.platform.PersonId;

/** A supervisor who answers the same ask again and again. */
final class Replying extends Doing {
    private static final Pattern AFTER = Pattern.compile("name=\"after\" value=\"([0-9a-f-]*)\"");
    private final Visit visit;
    private final PersonId supervisor;
    private final UUID ask;
    private final LocalDate due;
    Replying(Journal journal, BooleanSupplier enough, Visit visit, PersonId supervisor, UUID ask, LocalDate due) {
        super(journal, enough);
        this.visit = visit;
        this.supervisor = supervisor;
        this.ask = ask;
        this.due = due;
    }

    @Override Try next() {
        var id = UUID.randomUUID().toString();
        var form = new HashMap<>(Map.of("id", id, "kind", "will", "words", "have a float cover from two to three.", "due", due.toString(), "owner", supervisor.toString(), "step", "publish"));
        var path = "/team/asks/" + ask + "/reply";
        journal().tried(Journal.Kind.REPLY, id);
        return () -> {
            form.computeIfAbsent("after", _ -> newestIn(visit.page(path)));
            var answer = visit.form(path, form);
            var place = answer.headers().firstValue("Location").orElse("");
            boolean acknowledges = kept(answer.statusCode(), answer.statusCode() == 303 && place.contains("/team?told="), place);
            if (acknowledges) {
                journal().told(Journal.Kind.REPLY, id);
            }
            return acknowledges;
        };
    }

    /** Which reply the editor says its writer has read. */
    private static String newestIn(String editor) {
        var found = AFTER.matcher(editor);
        if (!found.find()) {
            throw new IllegalStateException("The editor is not there now.");
        }
        return found.group(1);
    }
}
