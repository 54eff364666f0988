package org.wellspring.help;

import jakarta.servlet.http.HttpServletRequest;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** The three fields of an {@link UnsafeContact} as typed: {@code post}, {@code phone}, {@code system}. */
public final class UnsafeForm {
    private UnsafeForm() {}

    public static Form checked(HttpServletRequest request, Text text) {
        return Form.sent(request).need("post", 80, text.of("help.contacts.post.missing")).check("phone", text.of("help.contacts.phone.wrong"), Telephone::canDial)
            .need("system", 120, text.of("help.contacts.system.missing"));
    }
}
