package org.wellspring.help;

import java.util.Map;
import org.wellspring.web.Filled;

/** The three fields of an {@link UnsafeContact} as typed: {@code post}, {@code phone}, {@code system}. */
public final class UnsafeForm {
    private UnsafeForm() {}

    public static Filled checked(Map<String, String> typed) {
        return Filled.typed(typed).need("post", 80, "help.contacts.post.missing").check("phone", "help.contacts.phone.wrong", Telephone::canDial)
            .need("system", 120, "help.contacts.system.missing");
    }
}
