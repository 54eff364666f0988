package org.wellspring.voice.reply;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wellspring.figures.release.Band;
import org.wellspring.figures.release.Verdict;
import org.wellspring.voice.ask.AskState;
import org.wellspring.voice.ask.Said;
import org.wellspring.web.Text;

/**
 * An ask with everything that was answered, as everybody in the team reads it.
 *
 * @param replies the newest first
 */
public record AskLine(UUID id, String label, Band band, AskState state, boolean asksWhetherItHelped, Optional<Verdict> verdict, List<ReplyLine> replies) {
    /** "3 to 5 people". */
    public String people(Text text) {
        return Said.people(text, band);
    }

    public String verdictWords(Text text) {
        return verdict.map(said -> text.of("voice.verdict." + said.code())).orElse("");
    }

    public boolean unanswered() {
        return state == AskState.OPEN;
    }
}
