package org.wellspring.adoption.promise;

import java.time.LocalDate;

/** Where the agreement with the staff side stands today. */
public sealed interface Standing {
    /** Nobody was asked. @param required whether nothing may start without it */
    record Unasked(boolean required) implements Standing {}

    record Asked(String staffSide, LocalDate on, boolean required) implements Standing {}

    record Agreed(String staffSide, LocalDate on) implements Standing {}

    record Refused(String staffSide, LocalDate on, boolean required) implements Standing {}

    /** It was agreed to, but a question came since. */
    record Reopened(String staffSide, LocalDate on, boolean required) implements Standing {}

    /** Whether going live has to wait. */
    default boolean holdsBack() {
        return switch (this) {
            case Unasked(var required) -> required;
            case Asked(_, _, var required) -> required;
            case Agreed _ -> false;
            case Refused _ -> true;
            case Reopened(_, _, var required) -> required;
        };
    }
}
