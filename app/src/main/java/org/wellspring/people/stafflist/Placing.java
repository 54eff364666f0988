package org.wellspring.people.stafflist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wellspring.people.MembershipKind;

/** Where a line puts somebody. Weeks that are over stay as they were: nobody is moved in the past. */
record Placing(LocalDate today, Supplier<UUID> ids) {
    List<Belonging> of(Listed line, Standing standing) {
        var current = standing.place(today);
        if (current.isEmpty() && line.stay().overBy(today)) {
            return standing.memberships();
        }
        var kept = current.filter(one -> one.team().equals(line.team())).map(one -> stays(line, standing, one));
        return kept.orElseGet(() -> comes(line, standing, current));
    }

    private List<Belonging> stays(Listed line, Standing standing, Belonging current) {
        Predicate<Belonging> inTheWay = one -> one != current && (one.counts() || one.team().equals(current.team()));
        var earliest = standing.memberships().stream().filter(inTheWay).flatMap(one -> one.until().stream()).filter(end -> !end.isAfter(current.from())).max(Comparator.naturalOrder());
        var from = line.stay().from().map(day -> earliest.filter(day::isBefore).orElse(day)).orElse(current.from());
        boolean movesLater = standing.memberships().stream().filter(inTheWay).anyMatch(one -> one.from().isAfter(current.from()));
        var until = line.stay().saysUntil() && !movesLater ? line.stay().until().map(end -> end.isBefore(from) ? from : end) : current.until();
        var after = new Belonging(current.id(), current.team(), line.said().kind().orElse(current.kind()), true, from, until);
        return standing.memberships().stream().map(one -> one == current ? after : one).toList();
    }

    private List<Belonging> comes(Listed line, Standing standing, Optional<Belonging> current) {
        var before = standing.memberships().stream().filter(Belonging::counts).flatMap(one -> one.until().stream()).filter(end -> !end.isAfter(today)).max(Comparator.naturalOrder());
        var earliest = current.isPresent() ? Optional.of(today) : before;
        var wanted = line.stay().from().orElse(today);
        var from = earliest.filter(wanted::isBefore).orElse(wanted);
        var kind = line.said().kind().or(() -> current.map(Belonging::kind)).orElse(MembershipKind.EMPLOYED);
        var until = line.stay().until().map(end -> end.isBefore(from) ? from : end);
        var added = new Belonging(ids.get(), line.team(), kind, true, from, until);
        var others = standing.memberships().stream().map(one -> (one.counts() || one.team().equals(added.team())) && one.overlaps(added) ? one.endedBy(from) : one);
        return Stream.concat(others, Stream.of(added)).toList();
    }
}
