package org.wellspring.shifts.rosterlist;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Sheet;
import org.wellspring.platform.TeamId;
import org.wellspring.shifts.roster.ReadShift;
import org.wellspring.shifts.roster.TypedShift;

/** Reads a list line by line for one team. A line that cannot be read is named with its reason; the others stand. */
record ReadLines(ListWords words, Whom whom, TeamId team, ZoneId zone, LocalDate today) {
    /** Shifts are kept for thirteen weeks after they end; nobody plans more than a year ahead. */
    private static final Period BACK = Period.ofWeeks(13);
    private static final Period AHEAD = Period.ofYears(1);

    Read read(Sheet.Line line) {
        if (line.flaw().isPresent()) {
            return new Read.Unread(line.number(), reason(line.flaw().get()), "");
        }
        var day = ReadShift.day(line.cell(ListWords.DAY)).filter(given -> given.isAfter(today.minus(BACK)) && given.isBefore(today.plus(AHEAD)));
        if (day.isEmpty()) {
            return new Read.Unread(line.number(), Reason.DAY, line.cell(ListWords.DAY));
        }
        var person = line.cell(ListWords.NUMBER).isEmpty() ? line.cell(ListWords.NAME) : line.cell(ListWords.NUMBER);
        return switch (whom.find(person, day.get())) {
            case Whom.Found.None(var why) -> new Read.Unread(line.number(), why, person);
            case Whom.Found.One(var found) -> words.isLeave(line.cell(ListWords.KIND)) ? new Read.Away(line.number(), found, day.get()) : works(line, found, day.get());
        };
    }

    private Read works(Sheet.Line line, PersonId person, LocalDate day) {
        var from = ReadShift.time(line.cell(ListWords.FROM));
        var until = ReadShift.time(line.cell(ListWords.UNTIL));
        if (from.isEmpty() || until.isEmpty()) {
            return new Read.Unread(line.number(), Reason.TIME, line.cell(from.isEmpty() ? ListWords.FROM : ListWords.UNTIL));
        }
        return typed(line.cell(ListWords.KIND), day, from.get(), until.get()).<Read>map(shift -> new Read.Works(line.number(), shift.of(person, team, zone)))
            .orElseGet(() -> new Read.Unread(line.number(), Reason.KIND, line.cell(ListWords.KIND)));
    }

    private Optional<TypedShift> typed(String kind, LocalDate day, LocalTime from, LocalTime until) {
        return words.kind(kind, from).map(known -> new TypedShift(day, from, until, known));
    }

    private static Reason reason(Sheet.Flaw flaw) {
        return switch (flaw) {
            case NOT_UTF8 -> Reason.NOT_UTF8;
            case FORMULA -> Reason.FORMULA;
            case TOO_LONG -> Reason.TOO_LONG;
            case WIDTH -> Reason.WIDTH;
            case UNREADABLE -> Reason.UNREADABLE;
        };
    }
}
