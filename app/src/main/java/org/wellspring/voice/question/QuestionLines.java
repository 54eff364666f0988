package org.wellspring.voice.question;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.people.Team;
import org.wellspring.voice.ask.Here;
import org.wellspring.voice.picklist.Labels;
import org.wellspring.web.Text;

/** Puts questions, what they wait for and who asked anyway into words. */
@Component
public class QuestionLines {
    /** A year: as far back as anybody looks for who decided what. */
    private static final int WEEKS_SHOWN = 52;

    private final DecideToAsk decide;
    private final Labels labels;
    private final People people;
    private final Here here;

    QuestionLines(DecideToAsk decide, Labels labels, People people, Here here) {
        this.decide = decide;
        this.labels = labels;
        this.people = people;
        this.here = here;
    }

    List<QuestionLine> all(Text text) {
        return Arrays.stream(Question.values()).map(question -> line(question, text)).toList();
    }

    /** Every decision of the last year to ask although an ask had no reply, the newest first: for everybody to read. */
    public List<AnywayLine> askedAnyway() {
        return decide.recent(here.today().minusWeeks(WEEKS_SHOWN)).stream().map(this::line).toList();
    }

    private QuestionLine line(Question question, Text text) {
        var unanswered = decide.unanswered(question);
        var label = labels.of(unanswered.stream().map(AskBeforeAsking.Asked::key).toList(), text.language());
        var teams = people.teams().stream().collect(Collectors.toMap(Team::id, Team::name));
        var waitsFor = unanswered.stream().filter(asked -> teams.containsKey(asked.team()))
            .map(asked -> text.of("voice.question.ask", "team", teams.get(asked.team()), "ask", label.apply(asked.key()))).toList();
        return new QuestionLine(question, waitsFor, decide.askedAnyway(question).map(this::line));
    }

    private AnywayLine line(AskedAnyway anyway) {
        var by = anyway.by().flatMap(people::member).map(Member::name).orElse("");
        return new AnywayLine(anyway.question(), anyway.reason(), by, anyway.on(), anyway.until());
    }
}
