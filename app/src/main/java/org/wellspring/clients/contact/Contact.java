package org.wellspring.clients.contact;

import java.util.UUID;
import org.wellspring.help.Hours;
import org.wellspring.help.Telephone;

/** @param post that is staffed in these hours, not a person */
public record Contact(UUID id, What what, String post, String phone, String mail, Hours hours) {
    public enum What { SAFE, COMPLAINT }

    /** What a phone dials. */
    public String uri() {
        return "tel:" + Telephone.digits(phone);
    }
}
