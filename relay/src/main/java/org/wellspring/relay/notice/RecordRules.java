package org.wellspring.relay.notice;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.relay.notice.Declaration.DeclaredWeek;
import org.wellspring.relay.notice.Declaration.Leaf;
import org.wellspring.relay.notice.History.Meaning;

/** What a declaration must keep in view of what was declared, released and charged before it. */
final class RecordRules {
    private static final List<BiFunction<Declaration, History, Optional<Refusal>>> RULES = List.of(
        RecordRules::sameGrid, RecordRules::inTime, RecordRules::onceForABundle, YearRules::oneProfile, RecordRules::knowsTheNewestRelease,
        RecordRules::freshKeys, RecordRules::leavesKeepTheirMeaning, RecordRules::joinedLeavesStayForAQuarter, TellingRules::tellingEnough, YearRules::oneBattery, YearRules::withinTheLedger);

    private RecordRules() {}

    static Optional<Refusal> firstBroken(Declaration declaration, History history) {
        return RULES.stream().flatMap(rule -> rule.apply(declaration, history).stream()).findFirst();
    }

    private static Optional<Refusal> sameGrid(Declaration declaration, History history) {
        return history.first()
            .filter(first -> !first.start().equals(declaration.start()) || !first.zone().equals(declaration.zone()))
            .map(first -> Refusal.recorded("The grid of this relay starts on %s in the zone %s, for good. Declare with these.", first.start(), first.zone()));
    }

    private static Optional<Refusal> inTime(Declaration declaration, History history) {
        var opens = declaration.weeks().getFirst().monday().opensAt(ZoneId.of(declaration.zone()));
        return broken(!history.now().isBefore(opens), "Bundle %d has begun; it can no longer be declared. Declare the next one.", declaration.bundle());
    }

    private static Optional<Refusal> onceForABundle(Declaration declaration, History history) {
        return broken(history.lately().stream().anyMatch(earlier -> earlier.bundle() == declaration.bundle()),
            "Bundle %d is declared already, with other content. Its notice stands; read it from /notices/%1$d.", declaration.bundle());
    }

    private static Optional<Refusal> knowsTheNewestRelease(Declaration declaration, History history) {
        return broken(!declaration.knownRelease().equals(history.released().newest()),
            "The app does not know the relay's newest release. Fetch /releases, then declare again; if the app holds newer ones than the relay, restore the newest backup of the relay.");
    }

    private static Optional<Refusal> freshKeys(Declaration declaration, History history) {
        return broken(!history.seenKeys().isEmpty(), "A key was used in an earlier notice. Make new keys for every week and leaf.");
    }

    private static Optional<Refusal> leavesKeepTheirMeaning(Declaration declaration, History history) {
        return Stream.concat(leaves(declaration).map(leaf -> refusalOf(leaf, history.leaves().get(leaf.id()))), Stream.of(changedWithin(declaration)))
            .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Refusal> refusalOf(Leaf leaf, Meaning before) {
        return broken(before != null && !Objects.equals(before, Meaning.of(leaf)), "The leaf %s stood for other teams or another name before. Give the new leaf a new id.", leaf.id());
    }

    private static Optional<Refusal> changedWithin(Declaration declaration) {
        return leaves(declaration)
            .filter(leaf -> leaves(declaration).anyMatch(other -> other.id().equals(leaf.id()) && !Meaning.of(other).equals(Meaning.of(leaf))))
            .findFirst().flatMap(leaf -> broken(true, "The leaf %s changes within the bundle. Give the new leaf a new id.", leaf.id()));
    }

    private static Optional<Refusal> joinedLeavesStayForAQuarter(Declaration declaration, History history) {
        var calendar = declaration.calendar();
        var weeks = Stream.concat(history.lately().stream(), Stream.of(declaration)).flatMap(one -> one.weeks().stream()).toList();
        return declaration.weeks().stream()
            .flatMap(week -> weeks.stream().filter(other -> inOneQuarter(calendar, week, other)).flatMap(other -> changed(week, other).stream()))
            .findFirst();
    }

    private static boolean inOneQuarter(Calendar calendar, DeclaredWeek one, DeclaredWeek other) {
        return calendar.quarterOf(one.monday()) == calendar.quarterOf(other.monday());
    }

    private static Optional<Refusal> changed(DeclaredWeek week, DeclaredWeek other) {
        return week.leaves().stream()
            .filter(leaf -> other.leaves().stream().anyMatch(that -> (leaf.joined() || that.joined()) && overlap(leaf, that) && !same(leaf, that)))
            .findFirst()
            .flatMap(leaf -> broken(true, "The leaf %s joins or parts teams within a quarter. Keep the leaves of the quarter; change them when the next one begins.", leaf.id()));
    }

    private static boolean overlap(Leaf one, Leaf other) {
        return !Collections.disjoint(one.teams(), other.teams());
    }

    private static boolean same(Leaf one, Leaf other) {
        return one.id().equals(other.id()) && Set.copyOf(one.teams()).equals(Set.copyOf(other.teams()));
    }

    private static Stream<Leaf> leaves(Declaration declaration) {
        return declaration.weeks().stream().flatMap(week -> week.leaves().stream());
    }

    static Optional<Refusal> broken(boolean broken, String because, Object... details) {
        return broken ? Optional.of(Refusal.recorded(because, details)) : Optional.empty();
    }
}
