package org.wellspring.voice.reply;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.voice.ask.AskState;
import org.wellspring.voice.ask.Here;

/** What waits too long: a named day that has passed, or an ask nobody replied to for two weeks. */
@Component
public class Waiting {
    /** Fourteen days: the time within which the public report counts an ask as answered. */
    static final int DAYS_TO_ANSWER = 14;

    private final AskedAndAnswered asked;
    private final People people;
    private final Here here;

    Waiting(AskedAndAnswered asked, People people, Here here) {
        this.asked = asked;
        this.people = people;
        this.here = here;
    }

    /** The longest waiting first. */
    List<AskAndReply> in(Collection<TeamId> teams) {
        var today = here.today();
        return asked.of(teams).stream().filter(ask -> waits(ask, today)).sorted(Comparator.comparing(Waiting::since)).toList();
    }

    static boolean waits(AskAndReply ask, LocalDate today) {
        return ask.lateOn(today) || ask.ask().state() == AskState.OPEN && since(ask).isBefore(today);
    }

    /** The day it should have been answered or done by; an ask appears on the Monday after its week. */
    static LocalDate since(AskAndReply ask) {
        return ask.reply().map(Reply::due).orElseGet(() -> ask.ask().since().plus(1).monday().plusDays(DAYS_TO_ANSWER));
    }

    /** Teams whose supervisor belongs to a team this person answers for: the reporting line runs through the team. */
    Set<TeamId> reportingTo(PersonId manager) {
        var today = here.today();
        var own = people.supervisedBy(manager, today);
        return own.stream().flatMap(team -> people.members(team, today).stream()).map(Member::id).filter(id -> !id.equals(manager))
            .flatMap(id -> people.supervisedBy(id, today).stream()).filter(team -> !own.contains(team)).collect(Collectors.toSet());
    }
}
