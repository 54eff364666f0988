package org.wellspring.shifts.rosterlist;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Sheet;
import org.wellspring.platform.TeamId;
import org.wellspring.shifts.roster.WhoWorks;

/** Looks at a list for one team and says what it would do. Changes nothing. */
@Component
class CheckList {
    /** A ward of 200 for a quarter. */
    static final int MOST_LINES = 20_000;

    sealed interface Checked {
        record Fits(Plan plan) implements Checked {}

        /** @param problem nothing-in-it, columns or too-many */
        record Unusable(String problem) implements Checked {}
    }

    private final ListWords words;
    private final People people;
    private final ListedShifts stored;
    private final WhoWorks who;
    private final Clock clock;

    CheckList(ListWords words, People people, ListedShifts stored, WhoWorks who, Clock clock) {
        this.words = words;
        this.people = people;
        this.stored = stored;
        this.who = who;
        this.clock = clock;
    }

    Checked check(String list, TeamId team) {
        var sheet = Sheet.read(list.getBytes(StandardCharsets.UTF_8), words::column);
        if (!sheet.columns().contains(ListWords.DAY) || !sheet.columns().contains(ListWords.NUMBER) && !sheet.columns().contains(ListWords.NAME)) {
            return new Checked.Unusable(list.isBlank() ? "nothing-in-it" : "columns");
        }
        if (sheet.lines().isEmpty()) {
            return new Checked.Unusable("nothing-in-it");
        }
        if (sheet.lines().size() > MOST_LINES) {
            return new Checked.Unusable("too-many");
        }
        var zone = who.zone();
        var reader = new ReadLines(words, new Whom(people, team), team, zone, clock.instant().atZone(zone).toLocalDate());
        var lines = sheet.lines().stream().map(reader::read).toList();
        return new Checked.Fits(Plan.of(lines, around(lines)));
    }

    private Plan.Stored around(List<Read> lines) {
        var zone = who.zone();
        var days = new TreeSet<LocalDate>();
        var whom = new ArrayList<PersonId>();
        for (var line : lines) {
            switch (line) {
                case Read.Works(_, var shift) -> {
                    whom.add(shift.person());
                    days.add(shift.time().from().atZone(zone).toLocalDate());
                }
                case Read.Away(_, var person, var day) -> {
                    whom.add(person);
                    days.add(day);
                }
                case Read.Unread _ -> { }
            }
        }
        return days.isEmpty() ? new Plan.Stored(List.of(), List.of()) : stored.of(whom.stream().collect(Collectors.toSet()), days.first(), days.last());
    }
}
