package org.wellspring.voice.reply;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.voice.ask.Here;
import org.wellspring.voice.picklist.Labels;
import org.wellspring.web.Text;

/** Turns asks and replies into what everybody reads: labels for ids, names for owners. */
@Component
class Lines {
    private final AskedAndAnswered asked;
    private final Replies replies;
    private final Labels labels;
    private final People people;
    private final Here here;

    Lines(AskedAndAnswered asked, Replies replies, Labels labels, People people, Here here) {
        this.asked = asked;
        this.replies = replies;
        this.labels = labels;
        this.people = people;
        this.here = here;
    }

    /** Everything these teams asked, with every reply. */
    List<AskLine> of(Collection<TeamId> teams, Text text) {
        var asks = asked.of(teams);
        var label = labels.of(asks.stream().map(line -> line.ask().key()).toList(), text.language());
        var given = replies.to(asks.stream().filter(line -> line.reply().isPresent()).map(line -> line.ask().id()).toList());
        var names = new HashMap<PersonId, String>();
        return asks.stream().map(AskAndReply::ask).map(ask -> new AskLine(ask.id().value(), label.apply(ask.key()), ask.band(), ask.state(),
            ask.asksWhetherItHelped(here.today()), ask.verdict(), lines(given.getOrDefault(ask.id(), List.of()), names))).toList();
    }

    private List<ReplyLine> lines(List<Reply> replies, Map<PersonId, String> names) {
        return replies.stream().map(reply -> line(reply, reply == replies.getFirst(), names)).toList();
    }

    ReplyLine line(Reply reply) {
        return line(reply, true, new HashMap<>());
    }

    private ReplyLine line(Reply reply, boolean newest, Map<PersonId, String> names) {
        var owner = reply.owner().map(id -> names.computeIfAbsent(id, this::name)).orElse("");
        return new ReplyLine(reply.kind(), reply.words(), owner, reply.due(), here.dayOf(reply.givenAt()), newest && reply.lateOn(here.today()));
    }

    private String name(PersonId id) {
        return people.member(id).map(Member::name).orElse("");
    }
}
