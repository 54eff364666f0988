package org.wellspring.voice.reply;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wellspring.people.People;
import org.wellspring.people.Team;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.voice.ask.Asks;
import org.wellspring.voice.picklist.Labels;
import org.wellspring.web.OverviewPart;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Answers that wait too long, for the wellbeing lead and for a supervisor's own manager. */
@Component
public class WaitingPart implements OverviewPart {
    private final Waiting waiting;
    private final Asks asks;
    private final Labels labels;
    private final People people;
    private final Templates templates;

    WaitingPart(Waiting waiting, Asks asks, Labels labels, People people, Templates templates) {
        this.waiting = waiting;
        this.asks = asks;
        this.labels = labels;
        this.people = people;
        this.templates = templates;
    }

    @Override public int place() {
        return 10;
    }

    @Override public Optional<JteModel> on(Page page) {
        return page.visitor().map(visitor -> visitor.is(Role.WELLBEING_LEAD) ? everyTeam() : waiting.reportingTo(visitor.person()))
            .filter(teams -> !teams.isEmpty()).map(teams -> templates.voiceWaiting(page, lines(page, teams)));
    }

    /** As {@link #on}, but nothing where nothing is late: for a manager's own week. */
    public Optional<JteModel> forManager(Page page, Visitor visitor) {
        return Optional.of(waiting.reportingTo(visitor.person())).map(teams -> lines(page, teams))
            .filter(lines -> !lines.isEmpty()).map(lines -> templates.voiceWaiting(page, lines));
    }

    private Set<TeamId> everyTeam() {
        return people.teams().stream().map(Team::id).collect(Collectors.toSet());
    }

    private List<WaitingLine> lines(Page page, Collection<TeamId> teams) {
        var late = waiting.in(teams);
        var label = labels.of(late.stream().map(line -> line.ask().key()).toList(), page.text().language());
        var names = people.teams().stream().collect(Collectors.toMap(Team::id, Team::name));
        return late.stream().map(line -> new WaitingLine(label.apply(line.ask().key()), names(line, names), Waiting.since(line), line.reply().isPresent())).toList();
    }

    private List<String> names(AskAndReply line, Map<TeamId, String> names) {
        return asks.teamsOf(line.ask().id()).stream().map(names::get).filter(Objects::nonNull).sorted().toList();
    }
}
