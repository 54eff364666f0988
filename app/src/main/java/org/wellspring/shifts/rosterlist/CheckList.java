package org.wellspring.shifts.rosterlist;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wellspring.people.People;
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
        var covered = Covered.by(lines, team, zone);
        return new Checked.Fits(Plan.of(lines, around(covered), covered));
    }

    private Plan.Stored around(Covered covered) {
        return covered.days().isEmpty() ? new Plan.Stored(List.of(), List.of()) : stored.of(covered.people(), covered.days().first(), covered.days().last());
    }
}
