package org.wellspring.relay.notice;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.ledger.Admission;
import org.wellspring.figures.ledger.Ledger;
import org.wellspring.relay.notice.Declaration.DeclaredWeek;
import org.wellspring.relay.notice.Declaration.Wave;

/** What a year allows. */
final class YearRules {
    private YearRules() {}

    /** A profile is what a year may cost; another within the year would spend twice. */
    static Optional<Refusal> oneProfile(Declaration declaration, History history) {
        return history.lately().stream().filter(earlier -> Calendar.yearOfBundle(earlier.bundle()) == Calendar.yearOfBundle(declaration.bundle()))
            .filter(earlier -> !earlier.profile().equals(declaration.profile())).findFirst()
            .flatMap(earlier -> RecordRules.broken(true, "This year of the grid was begun with the %s profile. Keep it until the year ends; declare another with the first bundle of the next.", earlier.profile()));
    }

    /** What a year sets aside is for one battery: a second would take from what the waves that come round need later in the year. */
    static Optional<Refusal> oneBattery(Declaration declaration, History history) {
        var weeks = Stream.concat(history.lately().stream(), Stream.of(declaration)).flatMap(one -> one.weeks().stream())
            .filter(week -> week.waves().stream().anyMatch(Wave::battery)).map(DeclaredWeek::monday).sorted().toList();
        return IntStream.range(1, weeks.size()).filter(i -> weeks.get(i - 1).until(weeks.get(i)) < Ledger.WEEKS).boxed().findFirst()
            .flatMap(i -> RecordRules.broken(true, "A battery closes with the week of %s already; the next may close 52 weeks later. Declare without the one of %s.", weeks.get(i - 1), weeks.get(i)));
    }

    /** Waves that are declared and not yet charged count as charged: what is announced must be payable. */
    static Optional<Refusal> withinTheLedger(Declaration declaration, History history) {
        var planned = Stream.concat(history.lately().stream(), Stream.of(declaration))
            .flatMap(one -> one.weeks().stream().flatMap(week -> CountedWeek.of("", one, week).charges().stream())).toList();
        Ledger ledger = history.ledger();
        for (var charge : planned) {
            switch (ledger.admit(charge)) {
                case Admission.Admitted(var with) -> ledger = with;
                case Admission.AlreadyCharged _ -> { }
                case Admission.Refused(var reason, var spent, var wouldBe) -> {
                    return RecordRules.broken(true, "The wave %s would bring the year around it to rho %s; at most %s is allowed. Declare without it.",
                        charge.wave(), wouldBe.decimal(4), Ledger.CAP.decimal(1));
                }
            }
        }
        return Optional.empty();
    }
}
