package org.wellspring.launch.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wellspring.figures.Week;

/** The wellbeing lead locks changes to be checked: one that nothing can be told of, and one in an order drawn by lot that is under way. */
final class Effects {
    private static final Pattern TEAM = Pattern.compile("name=\"(leaf-[^\"]+)\"");

    /** Reviewed within the history. */
    private static final int EARLY = 3;
    /** Under way at its end. */
    private static final int LATE = 10;

    private Effects() {}

    static void lock(Supplier<Visit> lead, Week week, int number) {
        if (number == EARLY) {
            withNothingToCompare(lead.get(), week.plus(1).monday());
        } else if (number == LATE) {
            byLot(lead.get(), week.plus(1).monday());
        }
    }

    private static void withNothingToCompare(Visit lead, LocalDate starts) {
        lead.page("/effects/new");
        lock(lead, plan("A quiet hour after lunch", "No rounds and no calls for an hour on one ward.", "nothing", starts, starts.plusWeeks(6)));
    }

    private static void byLot(Visit lead, LocalDate starts) {
        var plan = plan("Breaks relieved by a float nurse", "A float relieves every break from ten to four.", "by-lot", starts, starts.plusWeeks(60));
        TEAM.matcher(lead.page("/effects/new")).results().map((MatchResult found) -> found.group(1)).forEach(team -> plan.put(team, "yes"));
        lock(lead, plan);
    }

    private static Map<String, String> plan(String title, String change, String compared, LocalDate starts, LocalDate review) {
        return new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "title", title, "change", change, "aim", "fall", "worth", "15", "compared", compared,
            "turns", "1", "starts", starts.toString(), "review", review.toString()));
    }

    private static void lock(Visit lead, Map<String, String> plan) {
        plan.putAll(Map.of("step", "lock", "known", "yes"));
        var locked = lead.form("/effects/new", plan);
        if (locked.statusCode() != 303) {
            throw new IllegalStateException("The change was not locked: " + locked.statusCode());
        }
    }
}
