package org.wellspring.adoption.promise;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wellspring.adoption.calendar.Today;
import org.wellspring.platform.PersonId;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** What the staff side said, as typed: {@code state}, {@code side}, {@code day}. */
@Component
public class AgreementForm {
    private final Agreements agreements;
    private final Today today;

    AgreementForm(Agreements agreements, Today today) {
        this.agreements = agreements;
        this.today = today;
    }

    public Form blank(Map<String, String> known) {
        var values = new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "day", today.day().toString()));
        values.putAll(known);
        return Form.of(values);
    }

    public Form checked(HttpServletRequest request, Text text) {
        return Form.sent(request).check("state", text.of("adoption.agreement.state.missing"), state -> state.matches("ASKED|AGREED|REFUSED"))
            .need("side", 160, text.of("adoption.agreement.side.missing")).check("day", text.of("adoption.agreement.day.wrong"), this::isPast);
    }

    public void record(Form form, PersonId by) {
        agreements.record(form.id(), Agreement.State.valueOf(form.value("state")), form.value("side"), LocalDate.parse(form.value("day")), by);
    }

    private boolean isPast(String day) {
        try {
            return !LocalDate.parse(day).isAfter(today.day());
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
