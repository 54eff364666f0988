package org.wellspring.people.cover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.wellspring.people.CoverId;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** Cover as a form: what is wrong with it, and what it says when nothing is. */
record CoverForm(Form form, Optional<Cover> cover) {
    /** Whoever is away longer has handed the team over; that is set in the staff list. */
    static final int LONGEST_DAYS = 183;

    static CoverForm read(Form sent, PersonId supervisor, Away away, Text text) {
        var from = day(sent.value("from"));
        var last = day(sent.value("last"));
        var form = sent
            .check("who", text.of("people.away.problem.who"), who -> away.standIns().stream().anyMatch(choice -> choice.value().equals(who)))
            .check("team", text.of("people.away.problem.team"), team -> team.isEmpty() || away.teams().stream().anyMatch(own -> own.id().toString().equals(team)))
            .check("from", text.of("people.away.problem.from"), ignored -> from.filter(day -> !day.isBefore(away.today())).isPresent())
            .check("last", text.of("people.away.problem.last"), ignored -> last.isPresent() && !last.get().isBefore(from.orElse(last.get()))
                && last.get().isBefore(from.orElse(last.get()).plusDays(LONGEST_DAYS)));
        if (!form.sound()) {
            return new CoverForm(form, Optional.empty());
        }
        var team = Optional.of(sent.value("team")).filter(chosen -> !chosen.isEmpty()).map(UUID::fromString).map(TeamId::new);
        return new CoverForm(form, Optional.of(new Cover(new CoverId(sent.id()), supervisor, new PersonId(UUID.fromString(sent.value("who"))), team, from.get(), last.get().plusDays(1))));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
