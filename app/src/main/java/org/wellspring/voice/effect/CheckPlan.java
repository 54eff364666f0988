package org.wellspring.voice.effect;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wellspring.platform.Identifiers;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** Whether a plan can be locked as it was typed; if not, which field says why. */
final class CheckPlan {
    static final int MOST_TURNS = 6;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST = 400;
    private static final int WEEKS_TO_START = 52;
    private static final int WEEKS_TO_REVIEW = 156;

    sealed interface Checked {}

    record Fit(Wanted wanted) implements Checked {}

    record Unfit(Form form) implements Checked {}

    private final Form form;
    private final List<Declaration.LeafLine> leaves;
    private final Set<String> names;
    private final LocalDate today;
    private final Text text;

    /** @param names of people whom the words must not name */
    CheckPlan(Form form, List<Declaration.LeafLine> leaves, Set<String> names, LocalDate today, Text text) {
        this.form = form;
        this.leaves = leaves;
        this.names = names;
        this.today = today;
        this.text = text;
    }

    Checked checked() {
        var compared = Compared.ofWord(form.value("compared"));
        var worth = number("worth", 100);
        var starts = day("starts", today, today.plusWeeks(WEEKS_TO_START));
        var review = day("review", starts.orElse(today), today.plusWeeks(WEEKS_TO_REVIEW));
        var checked = need(need(words(words(form, "title", LONGEST_TITLE), "change", LONGEST), "compared", compared), "worth", worth);
        checked = need(need(checked, "starts", starts), "review", review);
        checked = teamsSuit(compared) ? checked : checked.problem("leaves", text.of("voice.effect.problem." + compared.orElseThrow().word()));
        return checked.sound() ? new Fit(wanted(compared.orElseThrow(), worth.orElseThrow(), starts.orElseThrow(), review.orElseThrow())) : new Unfit(checked);
    }

    private Wanted wanted(Compared compared, int worth, LocalDate starts, LocalDate review) {
        var action = new Plan.Action(plain("title"), plain("change"), reply());
        var turns = number("turns", MOST_TURNS).orElse(1);
        return new Wanted(action, new Plan.Aim(form.value("aim").equals("rise"), worth), compared, starts, Math.min(turns, Math.max(1, ticked().size() - 1)), ticked(), review);
    }

    /** A lot needs two groups; others to compare with need one that takes no part. */
    private boolean teamsSuit(Optional<Compared> compared) {
        var taking = ticked().size();
        return compared.isEmpty() || switch (compared.get()) {
            case BY_LOT -> taking >= 2;
            case OTHER_TEAMS -> taking >= 1 && taking < leaves.size();
            case OWN_TREND, NOTHING -> true;
        };
    }

    private Set<String> ticked() {
        return leaves.stream().map(Declaration.LeafLine::id).filter(leaf -> form.ticked("leaf-" + leaf)).collect(Collectors.toSet());
    }

    private Optional<UUID> reply() {
        try {
            return Optional.of(form.value("reply")).filter(chosen -> !chosen.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private Form need(Form checked, String field, Optional<?> given) {
        return given.isPresent() ? checked : checked.problem(field, text.of("voice.effect.problem." + field));
    }

    private Form words(Form checked, String field, int longest) {
        var words = plain(field);
        if (words.isEmpty() || words.length() > longest) {
            return checked.problem(field, text.of(words.isEmpty() ? "voice.effect.problem.empty" : "voice.effect.problem.long", "most", longest));
        }
        return Identifiers.of(names).in(words)
            .map(found -> checked.problem(field, text.of("voice.problem." + found.kind().name().toLowerCase(Locale.ROOT), "piece", found.words()))).orElse(checked);
    }

    private String plain(String field) {
        return form.value(field).replaceAll("\\s+", " ");
    }

    private Optional<Integer> number(String field, int most) {
        try {
            return Optional.of(Integer.valueOf(form.value(field))).filter(number -> number >= 1 && number <= most);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String field, LocalDate after, LocalDate until) {
        try {
            return Optional.of(LocalDate.parse(form.value(field))).filter(day -> day.isAfter(after) && !day.isAfter(until));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
