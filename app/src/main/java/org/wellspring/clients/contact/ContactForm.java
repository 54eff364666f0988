package org.wellspring.clients.contact;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.wellspring.help.StaffedHours;
import org.wellspring.help.Telephone;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** One post that clients may ring, as typed. */
final class ContactForm {
    private static final String MAIL = "[^\\s@]{1,60}@[^\\s@]{3,59}";

    private ContactForm() {}

    static Form checked(HttpServletRequest request, Text text) {
        var days = days(request);
        return Form.sent(request).check("what", text.of("clients.contacts.what.missing"), what -> Arrays.stream(Contact.What.values()).anyMatch(one -> one.name().equals(what)))
            .need("post", 80, text.of("clients.contacts.post.missing"))
            .check("phone", text.of("clients.contacts.phone.wrong"), Telephone::canDial)
            .check("mail", text.of("clients.contacts.mail.wrong"), mail -> mail.isEmpty() || mail.matches(MAIL))
            .check("from", text.of("clients.contacts.time.wrong"), StaffedHours::isTime).check("until", text.of("clients.contacts.time.wrong"), StaffedHours::isTime)
            .check("days", text.of("clients.contacts.days.missing"), _ -> StaffedHours.areDays(days));
    }

    static Contact contact(Form sound, HttpServletRequest request) {
        return new Contact(sound.id(), Contact.What.valueOf(sound.value("what")), sound.value("post"), sound.value("phone"), sound.value("mail"),
            StaffedHours.of(days(request), sound.value("from"), sound.value("until")));
    }

    private static List<String> days(HttpServletRequest request) {
        return List.of(Objects.requireNonNullElse(request.getParameterValues("day"), new String[0]));
    }
}
