package org.wellspring.help.now;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.wellspring.help.KnownLine;
import org.wellspring.help.Line;
import org.wellspring.help.contacts.Colleague;

/**
 * Everything the Help page shows, read once and kept in memory, so that it is there when the database is not.
 *
 * @param sites names by id, when there is more than one
 */
record Board(ZoneId zone, List<KnownLine> lines, List<Colleague> colleagues, Map<UUID, String> sites) {
    private static final int AT_FIRST_SIGHT = 3;

    List<Line> emergency() {
        return lines.stream().map(KnownLine::line).filter(line -> line.kind() == Line.Kind.EMERGENCY).toList();
    }

    /** The lines nobody has to think about before ringing; where there is none, the nearest to it. */
    List<Line> firstChoice() {
        for (var openness : Openness.values()) {
            var matching = talk().filter(openness::covers).limit(AT_FIRST_SIGHT).toList();
            if (!matching.isEmpty()) {
                return matching;
            }
        }
        return List.of();
    }

    Openness openness() {
        return Arrays.stream(Openness.values()).filter(openness -> talk().anyMatch(openness::covers)).findFirst().orElse(Openness.MIXED);
    }

    List<Line> more() {
        var first = firstChoice();
        return talk().filter(line -> !first.contains(line)).toList();
    }

    private Stream<Line> talk() {
        return lines.stream().filter(KnownLine::shown).map(KnownLine::line).filter(line -> line.kind() != Line.Kind.EMERGENCY);
    }

    /** What all lines of the first choice have in common, said once above them. */
    enum Openness {
        OPEN, NIGHT, MIXED;

        String key() {
            return "help.talk." + name().toLowerCase(Locale.ROOT);
        }

        boolean covers(Line line) {
            return switch (this) {
                case OPEN -> line.openToAnyone();
                case NIGHT -> line.terms().free() && line.terms().dayAndNight();
                case MIXED -> true;
            };
        }
    }
}
