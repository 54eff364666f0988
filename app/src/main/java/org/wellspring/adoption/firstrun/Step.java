package org.wellspring.adoption.firstrun;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The eight steps to the first live department, in their order. */
public enum Step {
    ORGANISATION, PACK, DEPARTMENT, PEOPLE, ROLES, HELP, PROMISE, PRINT;

    /** Last part of the step's address and of its messages' keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return "/start/" + word();
    }

    public int number() {
        return ordinal() + 1;
    }

    public Optional<Step> before() {
        return Arrays.stream(values()).filter(step -> step.ordinal() == ordinal() - 1).findFirst();
    }

    public Optional<Step> after() {
        return Arrays.stream(values()).filter(step -> step.ordinal() == ordinal() + 1).findFirst();
    }
}
