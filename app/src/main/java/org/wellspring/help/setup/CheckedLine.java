package org.wellspring.help.setup;

import java.util.Optional;
import org.wellspring.help.Check;
import org.wellspring.help.Line;

/** @param by what the person who dialled is called, while they are here */
public record CheckedLine(Line line, Optional<Check> check, Optional<String> by) {
    public boolean emergency() {
        return line.kind() == Line.Kind.EMERGENCY;
    }
}
