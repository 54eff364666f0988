package org.wellspring.voice.effect;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.people.Team;
import org.wellspring.voice.reply.AskedAndAnswered;
import org.wellspring.voice.reply.Reply;
import org.wellspring.voice.reply.ReplyKind;
import org.wellspring.web.Choice;
import org.wellspring.web.Text;

/** Answers that promised something or did it: from one of them an action may be picked. */
@Component
class Replied {
    private static final int MOST = 30;

    private final AskedAndAnswered asked;
    private final People people;

    Replied(AskedAndAnswered asked, People people) {
        this.asked = asked;
        this.people = people;
    }

    List<Choice> choices(Text text) {
        var none = new Choice("", text.of("voice.effect.reply.none"));
        return Stream.concat(Stream.of(none), newest().stream().map(reply -> new Choice(reply.id().toString(), words(reply, text)))).toList();
    }

    private List<Reply> newest() {
        return asked.of(people.teams().stream().map(Team::id).toList()).stream().flatMap(ask -> ask.reply().stream())
            .filter(reply -> reply.kind() == ReplyKind.WILL || reply.kind() == ReplyKind.DONE).limit(MOST).toList();
    }

    private String words(Reply reply, Text text) {
        var owner = reply.owner().flatMap(people::member).map(Member::name);
        return owner.map(name -> text.of("voice.effect.reply.choice", "words", reply.words(), "owner", name, "day", text.date(reply.due())))
            .orElseGet(() -> text.of("voice.effect.reply.choice.nobody", "words", reply.words(), "day", text.date(reply.due())));
    }
}
