package org.wellspring.launch.crash;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.wellspring.launch.demo.Visit;
import org.wellspring.platform.PersonId;

/** A supervisor who answers the same ask again and again. */
final class Replying extends Doing {
    private final Visit visit;
    private final PersonId supervisor;
    private final UUID ask;
    private final LocalDate due;
    /** The newest reply there is, as the editor's page would have shown it. */
    private String newest = "";

    Replying(Journal journal, BooleanSupplier enough, Visit visit, PersonId supervisor, UUID ask, LocalDate due) {
        super(journal, enough);
        this.visit = visit;
        this.supervisor = supervisor;
        this.ask = ask;
        this.due = due;
    }

    @Override Try next() {
        var id = UUID.randomUUID().toString();
        var form = Map.of("id", id, "after", newest, "kind", "will", "words", "have a float cover from two to three.", "due", due.toString(), "owner", supervisor.toString(), "step", "publish");
        journal().tried(Journal.Kind.REPLY, id);
        return () -> {
            var answer = visit.form("/team/asks/" + ask + "/reply", form);
            var place = answer.headers().firstValue("Location").orElse("");
            boolean acknowledges = kept(answer.statusCode(), answer.statusCode() == 303 && place.contains("/team?told="), place);
            if (acknowledges) {
                journal().told(Journal.Kind.REPLY, id);
                newest = id;
            }
            return acknowledges;
        };
    }
}
