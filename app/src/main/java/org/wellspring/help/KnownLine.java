package org.wellspring.help;

import java.util.Optional;

/** A number of this organisation's Help page, with the last time somebody here checked it. */
public record KnownLine(Line line, Optional<Check> lastCheck) {
    /** The check of the number as it is now; a check of an older number says nothing. */
    public Optional<Check> check() {
        return lastCheck.filter(check -> check.number().equals(line.dial().number()));
    }

    public boolean checked() {
        return check().isPresent();
    }

    /** A number nobody answers is worse than none. The emergency number always stays. */
    public boolean shown() {
        return line.kind() == Line.Kind.EMERGENCY || check().map(Check::answered).orElse(true);
    }
}
