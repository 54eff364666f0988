package org.wellspring.voice.reply;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wellspring.platform.Role;
import org.wellspring.voice.ask.AskState;
import org.wellspring.voice.ask.Teams;
import org.wellspring.voice.effect.EffectsOfAsks;
import org.wellspring.voice.question.QuestionLines;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.PrivateFrames;
import org.wellspring.web.Visitor;

/** What everybody in a team opens: say what got in the way, ask for something, read what was answered. */
@Controller
@AllowedTo(Role.STAFF)
class AnswerPages {
    private final Lines lines;
    private final Teams teams;
    private final QuestionLines questions;
    private final EffectsOfAsks effects;
    private final PrivateFrames frames;
    private final Templates templates;

    AnswerPages(Lines lines, Teams teams, QuestionLines questions, EffectsOfAsks effects, PrivateFrames frames, Templates templates) {
        this.lines = lines;
        this.teams = teams;
        this.questions = questions;
        this.effects = effects;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping("/say") JteModel say(Page page) {
        return templates.voiceSay(page, frames.frame(page, "report", page.text().of("voice.say.title")));
    }

    /** The list is drawn here, so that it can be read without script. */
    @GetMapping("/asks") JteModel asks(Page page, Visitor visitor) {
        var own = teams.own(visitor).map(team -> lines.of(List.of(team), page.text())).orElse(List.of());
        var standing = own.stream().filter(ask -> !ask.state().settled() || ask.asksWhetherItHelped()).toList();
        return templates.voiceAsks(page, frames.frame(page, "asks", page.text().of("voice.asks.title")), standing);
    }

    @GetMapping("/answers") JteModel answers(Page page, Visitor visitor) {
        var all = lines.of(teams.readable(visitor), page.text());
        return templates.voiceAnswers(page, all.stream().filter(ask -> ask.state() != AskState.OPEN).toList(), questions.askedAnyway(), effects.all(page.text()));
    }
}
