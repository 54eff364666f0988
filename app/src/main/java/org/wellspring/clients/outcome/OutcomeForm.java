package org.wellspring.clients.outcome;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellspring.people.Member;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** The forms for an outcome and for its value, as typed. */
final class OutcomeForm {
    static final int FEWEST_PRESENT = 3;
    private static final int LONGEST_VALUE = 12;

    private OutcomeForm() {}

    static Form checked(HttpServletRequest request, List<Member> team, LocalDate today, Text text) {
        return Form.sent(request).need("name", 80, text.of("clients.outcome.name.missing")).need("unit", 40, text.of("clients.outcome.unit.missing"))
            .check("better", text.of("clients.outcome.better.missing"), typed -> better(typed).isPresent())
            .need("source", 200, text.of("clients.outcome.source.missing"))
            .check("on", text.of("clients.outcome.on.wrong"), typed -> day(typed).filter(day -> !day.isAfter(today) && day.getYear() > 1999).isPresent())
            .need("at", 120, text.of("clients.outcome.at.missing"))
            .check("present", text.of("clients.outcome.present.few", "fewest", FEWEST_PRESENT), _ -> present(request, team) >= FEWEST_PRESENT);
    }

    static Outcome.What what(Form sound) {
        return new Outcome.What(sound.value("name"), sound.value("unit"), better(sound.value("better")).orElseThrow());
    }

    static Outcome.Agreed agreed(Form sound, int present) {
        return new Outcome.Agreed(sound.value("source"), day(sound.value("on")).orElseThrow(), sound.value("at"), present);
    }

    /** How many different people of the team were ticked. */
    static int present(HttpServletRequest request, List<Member> team) {
        var members = team.stream().map(member -> member.id().toString()).collect(Collectors.toSet());
        return (int) Set.copyOf(Arrays.asList(Objects.requireNonNullElse(request.getParameterValues("present"), new String[0]))).stream().filter(members::contains).count();
    }

    /** A number with a point or a comma; at most two places after it are kept. */
    static Optional<BigDecimal> value(String typed) {
        var plain = typed.replace(',', '.');
        return typed.length() <= LONGEST_VALUE && plain.matches("-?[0-9]{1,9}(\\.[0-9]{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static Optional<Outcome.Better> better(String typed) {
        return Arrays.stream(Outcome.Better.values()).filter(one -> one.name().equals(typed)).findFirst();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
