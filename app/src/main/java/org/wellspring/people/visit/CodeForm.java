package org.wellspring.people.visit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wellspring.people.Team;
import org.wellspring.platform.TimeSpan;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** One shift of one team as a form: what is wrong with it, and what it says when nothing is. */
record CodeForm(Form form, Optional<Team> team, Optional<TimeSpan> shift) {
    /** Printed for tomorrow, not for the drawer. */
    private static final Period AHEAD = Period.ofWeeks(2);

    static CodeForm read(Form sent, List<Team> teams, Instant now, ZoneId zone, Text text) {
        var team = teams.size() == 1 ? Optional.of(teams.getFirst()) : teams.stream().filter(one -> one.id().toString().equals(sent.value("team"))).findFirst();
        var today = now.atZone(zone).toLocalDate();
        var day = read(sent.value("day"), LocalDate::parse).filter(given -> !given.isBefore(today.minusDays(1)) && !given.isAfter(today.plus(AHEAD)));
        var from = read(sent.value("from"), LocalTime::parse);
        var until = read(sent.value("until"), LocalTime::parse);
        var form = sent.check("team", text.of("people.codes.problem.team"), ignored -> team.isPresent())
            .check("day", text.of("people.codes.problem.day"), ignored -> day.isPresent())
            .check("from", text.of("people.codes.problem.time"), ignored -> from.isPresent())
            .check("until", text.of("people.codes.problem.time"), ignored -> until.isPresent());
        if (!form.sound()) {
            return new CodeForm(form, team, Optional.empty());
        }
        var last = until.get().isAfter(from.get()) ? day.get() : day.get().plusDays(1);
        var shift = new TimeSpan(day.get().atTime(from.get()).atZone(zone).toInstant(), last.atTime(until.get()).atZone(zone).toInstant());
        return new CodeForm(form.check("until", text.of("people.codes.problem.over"), ignored -> shift.until().isAfter(now)), team, Optional.of(shift));
    }

    private static <T> Optional<T> read(String typed, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(typed));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
