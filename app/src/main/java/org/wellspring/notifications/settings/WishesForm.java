package org.wellspring.notifications.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wellspring.notifications.etiquette.QuietHours;
import org.wellspring.notifications.etiquette.Wishes;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** The wishes as fields of a form, and back. */
final class WishesForm {
    private WishesForm() {
    }

    static Form drawn(Wishes wishes) {
        var fields = new HashMap<String, String>();
        tick(fields, "question", wishes.question());
        tick(fields, "news", wishes.news());
        tick(fields, "nights", wishes.afterNights());
        wishes.dailyAt().ifPresent(time -> fields.put("daily", time.toString()));
        wishes.quiet().ifPresent(quiet -> fields.putAll(Map.of("from", quiet.from().toString(), "until", quiet.until().toString())));
        return Form.of(fields);
    }

    static Form sent(HttpServletRequest request, Text text) {
        var form = Form.sent(request);
        var noTime = text.of("notifications.wishes.time.wrong");
        return form.check("daily", noTime, WishesForm::timeOrNothing).check("from", noTime, WishesForm::timeOrNothing).check("until", noTime, WishesForm::timeOrNothing)
            .check("until", text.of("notifications.wishes.quiet.both"), until -> until.isEmpty() == form.value("from").isEmpty())
            .check("until", text.of("notifications.wishes.quiet.same"), until -> until.isEmpty() || !until.equals(form.value("from")));
    }

    /** @param form a sound one */
    static Wishes meant(Form form) {
        var quiet = time(form.value("from")).flatMap(from -> time(form.value("until")).map(until -> new QuietHours(from, until)));
        return new Wishes(form.ticked("question"), form.ticked("news"), form.ticked("nights"), time(form.value("daily")), quiet);
    }

    private static void tick(Map<String, String> fields, String name, boolean ticked) {
        if (ticked) {
            fields.put(name, "yes");
        }
    }

    private static boolean timeOrNothing(String typed) {
        return typed.isEmpty() || time(typed).isPresent();
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(typed));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
