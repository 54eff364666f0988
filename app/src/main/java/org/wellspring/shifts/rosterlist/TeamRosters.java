package org.wellspring.shifts.rosterlist;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.people.Team;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TimeSpan;
import org.wellspring.shifts.roster.PlannedShifts;
import org.wellspring.shifts.roster.ShiftLine;
import org.wellspring.shifts.roster.WhoWorks;
import org.wellspring.web.Visitor;

/** Rosters of the teams somebody answers for; a planner's are all teams. */
@Component
class TeamRosters {
    private final People people;
    private final PlannedShifts shifts;
    private final ApplyList applied;
    private final WhoWorks who;
    private final Clock clock;

    TeamRosters(People people, PlannedShifts shifts, ApplyList applied, WhoWorks who, Clock clock) {
        this.people = people;
        this.shifts = shifts;
        this.applied = applied;
        this.who = who;
        this.clock = clock;
    }

    List<Team> of(Visitor visitor) {
        if (visitor.is(Role.PLANNER)) {
            return people.teams();
        }
        var ids = people.supervisedBy(visitor.person(), today());
        return people.teams().stream().filter(team -> ids.contains(team.id())).toList();
    }

    TeamRoster show(Team team, List<Team> mine, LocalDate week) {
        var zone = who.zone();
        var monday = week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var span = new TimeSpan(monday.atStartOfDay(zone).toInstant(), monday.plusDays(7).atStartOfDay(zone).toInstant());
        var names = people.members(team.id(), today()).stream().collect(Collectors.toMap(Member::id, Member::name));
        var days = TeamDay.week(monday, shifts.of(team.id(), span).stream().map(ShiftLine::shift).toList(), zone, person -> name(person, names.get(person)));
        return new TeamRoster(team, mine, monday, days, applied.undoable(team.id()));
    }

    Going going(Plan plan) {
        return Going.in(plan, person -> name(person, null), who.zone());
    }

    LocalDate today() {
        return dayOf(clock.instant());
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(who.zone()).toLocalDate();
    }

    private String name(PersonId person, @org.jspecify.annotations.Nullable String known) {
        return Optional.ofNullable(known).or(() -> people.member(person).map(Member::name)).orElse("");
    }
}
