package org.wellspring.voice.reply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Language;
import org.wellspring.platform.TeamId;
import org.wellspring.voice.ask.Here;
import org.wellspring.voice.ask.Teams;
import org.wellspring.voice.picklist.Labels;
import org.wellspring.voice.picklist.PickLists;
import org.wellspring.web.Page;
import org.wellspring.web.PrivateSetting;

/** Tells the asks panel what a team can ask for, which asks it can support, and which changes it is asked about. */
@Component
class AskChoices implements PrivateSetting {
    private final PickLists lists;
    private final AskedAndAnswered asked;
    private final Labels labels;
    private final Teams teams;
    private final Here here;

    AskChoices(PickLists lists, AskedAndAnswered asked, Labels labels, Teams teams, Here here) {
        this.lists = lists;
        this.asked = asked;
        this.labels = labels;
        this.teams = teams;
        this.here = here;
    }

    /** @param did whether the panel asks if what was done helped, instead of offering support */
    record Open(String ask, String label, boolean did) {}

    @Override public boolean neededBy(String panel) {
        return panel.equals("asks");
    }

    @Override public Map<String, Object> forPage(Page page) {
        return page.visitor().flatMap(teams::own).map(team -> forTeam(team, page.text().language())).orElse(Map.of());
    }

    private Map<String, Object> forTeam(TeamId team, Language language) {
        var choices = new HashMap<String, Object>();
        lists.of(team, language).forEach((list, picks) -> choices.put(list.word() + "s", picks));
        choices.put("open", open(team, language, here.today()));
        return Map.of("asks", choices);
    }

    private List<Open> open(TeamId team, Language language, LocalDate today) {
        var standing = asked.of(List.of(team)).stream().map(AskAndReply::ask).filter(ask -> !ask.state().settled() || ask.asksWhetherItHelped(today)).toList();
        var label = labels.of(standing.stream().map(ask -> ask.key()).toList(), language);
        return standing.stream().map(ask -> new Open(ask.key().toString(), label.apply(ask.key()), ask.asksWhetherItHelped(today))).toList();
    }
}
