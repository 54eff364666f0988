package org.wellspring.ballot.battery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.ballot.bundle.Bundles;
import org.wellspring.ballot.bundle.CallRoll;
import org.wellspring.ballot.bundle.Divide;
import org.wellspring.ballot.bundle.Profiles;
import org.wellspring.ballot.grid.Grid;
import org.wellspring.ballot.grid.Grids;
import org.wellspring.ballot.instrument.Catalogued;
import org.wellspring.ballot.instrument.Described;
import org.wellspring.ballot.instrument.Instruments;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.grid.Profile;
import org.wellspring.figures.ledger.Ledger;
import org.wellspring.platform.PersonId;

/** Plans a survey of everybody, or says why it may not be. Until its notice is out it can be withdrawn. */
@Component
class PlanBattery {
    /** Half a year ahead: by then teams and people are others. */
    private static final int FARTHEST = 26;

    private final Clock clock;
    private final Grids grids;
    private final Bundles bundles;
    private final Profiles profiles;
    private final CallRoll roll;
    private final Divide divide;
    private final Catalogued catalogued;
    private final Batteries batteries;
    private final Announced announced;
    private final Audit audit;

    PlanBattery(Clock clock, Grids grids, Bundles bundles, Profiles profiles, CallRoll roll, Divide divide, Catalogued catalogued, Batteries batteries, Announced announced, Audit audit) {
        this.clock = clock;
        this.grids = grids;
        this.bundles = bundles;
        this.profiles = profiles;
        this.roll = roll;
        this.divide = divide;
        this.catalogued = catalogued;
        this.batteries = batteries;
        this.announced = announced;
        this.audit = audit;
    }

    sealed interface Outcome {}

    /** Fit to be asked, as it would be frozen. */
    record Fit(Battery battery, Forecast forecast) implements Outcome {}

    record Refused(Reason reason) implements Outcome {}

    enum Reason { NOT_SET_UP, NO_INDICATOR, TOO_MANY, WEEK_TAKEN, WITHIN_A_YEAR, SMALL_SITE, TELLS_NOTHING }

    /** What was planned and what became of it, the newest first. */
    List<WaveLine> lines() {
        var free = weeks();
        return batteries.all().stream().map(battery -> new WaveLine(battery, free.contains(battery.closes()) ? WaveLine.State.OPEN : announced.holds(battery) ? WaveLine.State.FROZEN : WaveLine.State.NOT_ASKED,
            List.copyOf(announced.divisions(battery.closes()).values()))).toList();
    }

    /** The weeks a survey could still close with, the next first: none whose notice is out already. */
    List<Week> weeks() {
        return grids.current().map(this::weeks).orElse(List.of());
    }

    private List<Week> weeks(Grid grid) {
        var next = grid.nextBundle(clock.instant());
        var first = bundles.published(next) ? next + 1 : next;
        var weeks = new ArrayList<Week>();
        for (var bundle = first; bundle < first + FARTHEST / Calendar.BUNDLE; bundle++) {
            weeks.addAll(grid.weeksOfBundle(bundle));
        }
        return weeks;
    }

    Outcome look(Week closes, List<String> indicators) {
        var grid = grids.current();
        if (grid.isEmpty()) {
            return new Refused(Reason.NOT_SET_UP);
        }
        var asked = asked(indicators);
        var told = asked.stream().flatMap(each -> each.key().indicators().stream()).map(indicator -> indicator.id()).filter(indicators::contains).toList();
        return refusal(closes, told).<Outcome>map(Refused::new).orElseGet(() -> fit(grid.get(), closes, told, asked));
    }

    /** @return what became of it; the same survey again is the same survey */
    @Transactional Outcome plan(Week closes, List<String> indicators, PersonId by) {
        var looked = look(closes, indicators);
        if (looked instanceof Fit(var battery, _) && batteries.closingWith(closes).isEmpty()) {
            batteries.add(battery);
            audit.record(by, Act.SURVEY_PLANNED, battery.wave());
        }
        return looked;
    }

    /** False where its notice is out. */
    @Transactional boolean withdraw(Week closes, PersonId by) {
        if (!weeks().contains(closes)) {
            return false;
        }
        batteries.remove(closes);
        audit.record(by, Act.SURVEY_WITHDRAWN, Battery.idOf(closes));
        return true;
    }

    private Optional<Reason> refusal(Week closes, List<String> told) {
        if (told.isEmpty() || told.size() > Profile.MOST_INDICATORS) {
            return Optional.of(told.isEmpty() ? Reason.NO_INDICATOR : Reason.TOO_MANY);
        }
        if (!weeks().contains(closes)) {
            return Optional.of(Reason.WEEK_TAKEN);
        }
        return lines().stream().filter(line -> line.state() != WaveLine.State.NOT_ASKED).map(line -> line.battery().closes()).filter(other -> !other.equals(closes) && Math.abs(other.until(closes)) < Ledger.WEEKS).findFirst()
            .map(_ -> Reason.WITHIN_A_YEAR);
    }

    private Outcome fit(Grid grid, Week closes, List<String> told, List<Questions.Asked> asked) {
        var bundle = grid.bundleOf(closes);
        var called = roll.call(bundle, grid);
        var forecast = divide.survey(profiles.of(bundle, called.staff()), told.size(), called.of(closes)).map(divided -> new Forecast(called.staff(), divided));
        if (forecast.isEmpty() || !forecast.get().worthAsking()) {
            return new Refused(forecast.isEmpty() ? Reason.SMALL_SITE : Reason.TELLS_NOTHING);
        }
        var questions = new Questions(1, Battery.idOf(closes), told, asked);
        return new Fit(new Battery(closes, told, Instruments.canonical(questions), Instruments.sha256(questions)), forecast.get());
    }

    /** What has to be asked to tell these. */
    private List<Questions.Asked> asked(List<String> indicators) {
        return choices().stream().filter(one -> one.key().indicators().stream().anyMatch(indicator -> indicators.contains(indicator.id())))
            .map(one -> new Questions.Asked(one.key(), one.conditions(), one.words())).toList();
    }

    List<Described> choices() {
        return catalogued.askable();
    }
}
