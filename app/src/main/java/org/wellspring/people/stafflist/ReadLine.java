package org.wellspring.people.stafflist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wellspring.people.MembershipKind;
import org.wellspring.people.structure.StaffKey;
import org.wellspring.platform.Sheet;
import org.wellspring.platform.TeamId;

/**
 * Reads one line.
 *
 * @param otherwise the team of lines that name none
 */
record ReadLine(Headings headings, Units units, Optional<TeamId> otherwise, boolean monthFirst, boolean saysUntil) {
    /** As {@code people.person} holds them. */
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./-]{0,39}");

    /** One of the two. */
    record Outcome(Optional<Listed> listed, Optional<Refused> refused) {
        static Outcome no(Refused refused) {
            return new Outcome(Optional.empty(), Optional.of(refused));
        }
    }

    Outcome read(Sheet.Line line) {
        if (line.flaw().isPresent()) {
            return Outcome.no(Refused.of(line.number(), flaw(line.flaw().get()), StaffKey.of(line.cell("number")).filter(PLAIN.asMatchPredicate()).stream().toList()));
        }
        var name = name(line);
        var keys = Stream.concat(StaffKey.of(line.cell("number")).stream(), StaffKey.of(name).stream()).toList();
        if (name.isEmpty()) {
            return Outcome.no(Refused.of(line.number(), Reason.NO_NAME, keys));
        }
        if (name.length() > LONGEST_NAME || line.cell("profession").length() > LONGEST_NAME || line.cell("number").length() > LONGEST_NUMBER) {
            return Outcome.no(Refused.of(line.number(), Reason.TOO_LONG, keys));
        }
        return placed(line, name, keys);
    }

    /** The first and last name where they stand apart; a column "name" beside one for first names holds last names. */
    private static String name(Sheet.Line line) {
        return Stream.of(line.cell("first"), line.cell("last").isEmpty() || line.cell("first").isEmpty() ? line.cell("name") : "", line.cell("last"))
            .filter(part -> !part.isEmpty()).reduce((a, b) -> a + " " + b).orElse("").replaceAll("\\s+", " ");
    }

    private Outcome placed(Sheet.Line line, String name, List<String> keys) {
        if (line.cell("department").isEmpty() && line.cell("team").isEmpty()) {
            return otherwise.map(team -> dated(line, name, keys, team)).orElseGet(() -> Outcome.no(Refused.of(line.number(), Reason.NO_TEAM, keys)));
        }
        var called = Stream.of(line.cell("department"), line.cell("team")).filter(part -> !part.isEmpty()).reduce((a, b) -> a + " – " + b).orElse("");
        return switch (units.find(line.cell("department"), line.cell("team"))) {
            case Units.Found.One(var team) -> dated(line, name, keys, team);
            case Units.Found.Several(var names) -> Outcome.no(new Refused(line.number(), Reason.WHICH_TEAM, called, names, keys));
            case Units.Found.None(var nearest) -> Outcome.no(new Refused(line.number(), Reason.UNKNOWN_TEAM, called, nearest, keys));
        };
    }

    private Outcome dated(Sheet.Line line, String name, List<String> keys, TeamId team) {
        for (var column : List.of("from", "until")) {
            if (!line.cell(column).isEmpty() && day(line, column).isEmpty()) {
                return Outcome.no(Refused.of(line.number(), Reason.BAD_DATE, line.cell(column), keys));
            }
        }
        var stay = new Listed.Stay(day(line, "from"), day(line, "until").map(last -> last.plusDays(1)), saysUntil);
        if (stay.from().isPresent() && stay.overBy(stay.from().get())) {
            return Outcome.no(Refused.of(line.number(), Reason.ENDS_FIRST, keys));
        }
        return said(line, name, keys, team, stay);
    }

    private Outcome said(Sheet.Line line, String name, List<String> keys, TeamId team, Listed.Stay stay) {
        var share = Cells.share(line.cell("share"));
        if (!line.cell("share").isEmpty() && share.isEmpty()) {
            return Outcome.no(Refused.of(line.number(), Reason.BAD_SHARE, line.cell("share"), keys));
        }
        Optional<MembershipKind> kind = headings.kind(line.cell("kind"));
        if (!line.cell("kind").isEmpty() && kind.isEmpty()) {
            return Outcome.no(Refused.of(line.number(), Reason.BAD_KIND, line.cell("kind"), keys));
        }
        var profession = Optional.of(line.cell("profession")).filter(words -> !words.isEmpty());
        var said = new Listed.Said(kind, profession, Cells.languages(line.cell("languages")), share);
        return new Outcome(Optional.of(new Listed(line.number(), keys.getFirst(), keys.getLast(), name, team, said, stay)), Optional.empty());
    }

    private Optional<LocalDate> day(Sheet.Line line, String column) {
        return Cells.day(line.cell(column), monthFirst);
    }

    private static Reason flaw(Sheet.Flaw flaw) {
        return switch (flaw) {
            case NOT_UTF8 -> Reason.NOT_UTF8;
            case FORMULA -> Reason.FORMULA;
            case TOO_LONG -> Reason.TOO_LONG;
            case WIDTH -> Reason.WIDTH;
            case UNREADABLE -> Reason.UNREADABLE;
        };
    }
}
