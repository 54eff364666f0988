package org.wellspring.ballot.checkin;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.grid.Grid;
import org.wellspring.ballot.grid.Grids;
import org.wellspring.ballot.paper.When;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.people.People;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.Counting;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.web.Page;
import org.wellspring.web.PrivateSetting;

/**
 * What a private panel must know of the calendar, the same for everyone in a team: {@code start}, the grid's first Monday;
 * {@code counting}, {@code now} when the team's answers of this week count, {@code later} when a first week is known,
 * else {@code not-yet}; {@code nextCountFrom}, the first Monday whose week counts. Dates are ISO texts, empty where there is none.
 * Besides {@code paper}, only for people who answer on paper this week.
 */
@Component
class CalendarSetting implements PrivateSetting {
    private final Clock clock;
    private final People people;
    private final Grids grids;
    private final LeafOfTeam leaves;
    private final Counting counting;
    private final When when;

    CalendarSetting(Clock clock, People people, Grids grids, LeafOfTeam leaves, Counting counting, When when) {
        this.clock = clock;
        this.people = people;
        this.grids = grids;
        this.leaves = leaves;
        this.counting = counting;
        this.when = when;
    }

    @Override public Map<String, Object> forPage(Page page) {
        var grid = grids.current();
        var next = grid.flatMap(known -> next(page, known));
        var setting = new HashMap<String, Object>();
        setting.put("start", grid.map(known -> known.start().toString()).orElse(""));
        setting.put("nextCountFrom", next.map(Week::toString).orElse(""));
        setting.put("counting", next.isEmpty() ? "not-yet" : next.equals(grid.map(this::thisWeek)) ? "now" : "later");
        if (page.visitor().filter(visitor -> when.onPaper(visitor.person())).isPresent()) {
            setting.put("paper", true);
        }
        return setting;
    }

    private Week thisWeek(Grid grid) {
        return grid.weekOf(clock.instant());
    }

    private Optional<Week> next(Page page, Grid grid) {
        var today = grid.today(clock.instant());
        return page.visitor().flatMap(visitor -> people.teamOf(visitor.person(), today)).flatMap(team -> next(team, grid)).or(this::expected);
    }

    /** The first week from this one on that the team is declared in; notices reach at most two bundles ahead. */
    private Optional<Week> next(TeamId team, Grid grid) {
        return Stream.iterate(thisWeek(grid), week -> week.plus(1)).limit(2 * Calendar.BUNDLE).filter(week -> leaves.leaf(team, week).isPresent()).findFirst();
    }

    private Optional<Week> expected() {
        return switch (counting.state()) {
            case Counting.Counts _ -> Optional.empty();
            case Counting.CannotYet(var _, var expected) -> expected;
        };
    }
}
