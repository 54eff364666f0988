package org.wellspring.launch.crash;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.wellspring.launch.demo.Visit;
import org.wellspring.platform.TeamId;

/** A nurse who types shifts and adds words to the team's lists, and presses twice where no answer came. */
final class Typing extends Doing {
    /** A team's lists hold thirty entries. */
    private static final int MOST_WORDS = 29;

    private final Visit visit;
    private final TeamId team;
    private LocalDate day;
    private int words;

    Typing(Journal journal, BooleanSupplier enough, Visit visit, TeamId team, LocalDate from) {
        super(journal, enough);
        this.visit = visit;
        this.team = team;
        this.day = from;
    }

    @Override Try next() {
        return words < MOST_WORDS && day.getDayOfMonth() % 3 == 0 ? words() : shift();
    }

    private Try shift() {
        day = day.plusDays(1);
        var id = UUID.randomUUID().toString();
        var form = Map.of("id", id, "day", day.toString(), "from", "07:00", "until", "15:00", "kind", "");
        return sent(Journal.Kind.SHIFT, id, "/roster/shifts", form);
    }

    private Try words() {
        day = day.plusDays(1);
        words++;
        var id = UUID.randomUUID().toString();
        var form = Map.of("id", id, "team", team.toString(), "list", "place", "words", "Bay " + words);
        return sent(Journal.Kind.WORDS, "own-" + id.substring(0, 8), "/asks/words", form);
    }

    private Try sent(Journal.Kind kind, String id, String path, Map<String, String> form) {
        journal().tried(kind, id);
        return () -> {
            var answer = visit.form(path, form);
            var place = answer.headers().firstValue("Location").orElse("");
            boolean acknowledges = kept(answer.statusCode(), answer.statusCode() / 100 == 3 && place.contains(path.substring(0, 5)), place);
            if (acknowledges) {
                journal().told(kind, id);
            }
            return acknowledges;
        };
    }
}
