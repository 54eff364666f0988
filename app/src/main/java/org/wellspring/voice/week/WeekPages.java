package org.wellspring.voice.week;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.people.Team;
import org.wellspring.platform.Role;
import org.wellspring.privacy.spi.Counting;
import org.wellspring.voice.AskId;
import org.wellspring.voice.ask.Asks;
import org.wellspring.voice.ask.Here;
import org.wellspring.voice.ask.Teams;
import org.wellspring.voice.picklist.Labels;
import org.wellspring.voice.picklist.Packs;
import org.wellspring.voice.reply.WaitingPart;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** The supervisor's week. */
@Controller
@AllowedTo(Role.SUPERVISOR)
class WeekPages {
    private final ReadWeek read;
    private final Teams teams;
    private final Asks asks;
    private final Labels labels;
    private final Packs packs;
    private final Here here;
    private final Counting counting;
    private final WaitingPart waiting;
    private final Templates templates;

    WeekPages(ReadWeek read, Teams teams, Asks asks, Labels labels, Packs packs, Here here, Counting counting, WaitingPart waiting, Templates templates) {
        this.read = read;
        this.teams = teams;
        this.asks = asks;
        this.labels = labels;
        this.packs = packs;
        this.here = here;
        this.counting = counting;
        this.waiting = waiting;
        this.templates = templates;
    }

    @GetMapping("/team") JteModel week(Page page, Visitor visitor, @RequestParam(required = false) @Nullable UUID team, @RequestParam(required = false) @Nullable UUID told) {
        var mine = teams.answeredFor(visitor);
        if (mine.isEmpty()) {
            return templates.voiceNoTeam(page);
        }
        var chosen = team != null ? chosen(mine, team) : told != null ? teamOf(mine, told) : mine.getFirst();
        var week = read.of(chosen);
        return templates.voiceWeek(page, week, words(page, week), mine, counting.state(), told != null, waiting.forManager(page, visitor).orElse(null));
    }

    /** The team that was just replied to. */
    private Team teamOf(List<Team> mine, UUID ask) {
        var teams = asks.teamsOf(new AskId(ask));
        return mine.stream().filter(one -> teams.contains(one.id())).findFirst().orElseGet(mine::getFirst);
    }

    private static Team chosen(List<Team> mine, UUID team) {
        return mine.stream().filter(one -> one.id().value().equals(team)).findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private WeekWords words(Page page, TeamWeek week) {
        var language = page.text().language();
        return new WeekWords(page.text(), packs.reported(here.pack(), language), labels.of(week.asks().stream().map(asked -> asked.ask().key()).toList(), language));
    }
}
