package org.wellspring.voice.told;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.wellspring.notifications.Notice;
import org.wellspring.notifications.Notify;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.voice.AskAppeared;
import org.wellspring.voice.ReplyGiven;
import org.wellspring.voice.ReplyOverdue;
import org.wellspring.voice.ask.Asks;
import org.wellspring.voice.ask.Here;
import org.wellspring.voice.reply.Replies;

/** Tells whoever should know: supervisors of an ask, teams of an answer, the budget holder of a day that passed. */
@Component
class TellTeams {
    private static final Duration A_FORTNIGHT = Duration.ofDays(14);

    private final Asks asks;
    private final Replies replies;
    private final People people;
    private final Notify notify;
    private final Here here;
    private final Clock clock;

    TellTeams(Asks asks, Replies replies, People people, Notify notify, Here here, Clock clock) {
        this.asks = asks;
        this.replies = replies;
        this.people = people;
        this.notify = notify;
        this.here = here;
        this.clock = clock;
    }

    @ApplicationModuleListener void on(AskAppeared appeared) {
        tell(supervisors(asks.teamsOf(appeared.ask())), "voice.told.ask", appeared.ask().value(), "/team", Notice.Kind.WORK);
    }

    @ApplicationModuleListener void on(ReplyGiven given) {
        var ask = replies.askOf(given.reply());
        var members = asks.teamsOf(ask).stream().flatMap(team -> people.members(team, here.today()).stream()).map(Member::id).collect(Collectors.toSet());
        tell(members, "voice.told.reply", given.reply().value(), "/answers#ask-" + ask, Notice.Kind.TEAM);
    }

    @ApplicationModuleListener void on(ReplyOverdue overdue) {
        var supervisors = supervisors(asks.teamsOf(replies.askOf(overdue.reply())));
        tell(people.withRole(Role.WELLBEING_LEAD), "voice.told.late", overdue.reply().value(), "/overview", Notice.Kind.WORK);
        var managers = supervisors.stream().flatMap(supervisor -> people.teamOf(supervisor, here.today()).stream())
            .flatMap(team -> people.supervisorsOf(team, here.today()).stream());
        var both = managers.collect(Collectors.toCollection(() -> new HashSet<>(supervisors)));
        tell(both, "voice.told.late", overdue.reply().value(), "/team", Notice.Kind.WORK);
    }

    private Set<PersonId> supervisors(Set<TeamId> teams) {
        return teams.stream().flatMap(team -> people.supervisorsOf(team, here.today()).stream()).collect(Collectors.toSet());
    }

    private void tell(Collection<PersonId> whom, String message, UUID about, String opens, Notice.Kind kind) {
        notify.tell(whom, new Notice(message, about, opens, kind, clock.instant().plus(A_FORTNIGHT)));
    }
}
