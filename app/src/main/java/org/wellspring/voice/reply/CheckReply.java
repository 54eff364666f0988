package org.wellspring.voice.reply;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.people.Member;
import org.wellspring.platform.Identifiers;
import org.wellspring.platform.PersonId;
import org.wellspring.voice.AskId;
import org.wellspring.voice.ReplyId;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** Whether a reply may be published as it stands; if not, which field says why. */
final class CheckReply {
    static final int LONGEST = 400;
    /** Two weeks: long enough to do something, short enough to be remembered. */
    static final int DAYS_BY_DEFAULT = 14;
    private static final int WEEKS_AHEAD = 52;

    sealed interface Checked {}

    record Fit(Draft draft) implements Checked {}

    /** @param form as it was typed, with what is wrong beside each field */
    record Unfit(Form form) implements Checked {}

    private final Form form;
    private final List<Member> team;
    private final LocalDate today;
    private final Text text;

    /** @param team who may see to it, and whom its words must not name */
    CheckReply(Form form, List<Member> team, LocalDate today, Text text) {
        this.form = form;
        this.team = team;
        this.today = today;
        this.text = text;
    }

    Checked of(AskId ask, ReplyId id) {
        var kind = ReplyKind.ofWord(form.value("kind"));
        var owner = team.stream().map(Member::id).filter(one -> one.toString().equals(form.value("owner"))).findFirst();
        boolean dated = kind.map(ReplyKind::hasDay).orElse(true);
        var day = dated ? day() : Optional.of(today);
        var checked = form;
        checked = problemWithWords().map(problem -> form.problem("words", problem)).orElse(checked);
        checked = kind.isEmpty() ? checked.problem("kind", text.of("voice.problem.kind")) : checked;
        checked = owner.isEmpty() ? checked.problem("owner", text.of("voice.problem.owner")) : checked;
        checked = day.isEmpty() ? checked.problem("due", text.of("voice.problem.due")) : checked;
        return checked.sound() ? new Fit(draft(ask, id, kind.orElseThrow(), owner.orElseThrow(), day.orElseThrow())) : new Unfit(checked);
    }

    private Draft draft(AskId ask, ReplyId id, ReplyKind kind, PersonId owner, LocalDate day) {
        return new Draft(id, ask, kind, words(), owner, day);
    }

    private String words() {
        return form.value("words").strip().replaceAll("\\s+", " ");
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(form.value("due"))).filter(day -> day.isAfter(today) && !day.isAfter(today.plusWeeks(WEEKS_AHEAD)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private Optional<String> problemWithWords() {
        if (words().isEmpty()) {
            return Optional.of(text.of("voice.problem.empty"));
        }
        if (words().length() > LONGEST) {
            return Optional.of(text.of("voice.problem.long"));
        }
        return Identifiers.of(team.stream().map(Member::name).toList()).in(words())
            .map(found -> text.of("voice.problem." + found.kind().name().toLowerCase(Locale.ROOT), "piece", found.words()));
    }
}
