package org.wellspring.voice.reply;

import java.time.LocalDate;
import org.wellspring.web.Text;

/**
 * A reply as everybody reads it.
 *
 * @param owner name of who sees to it; empty once that person is erased
 * @param late whether its day has passed
 */
public record ReplyLine(ReplyKind kind, String words, String owner, LocalDate due, LocalDate given, boolean late) {
    /** "By 23 Nov 2026 we will": what the words continue. */
    public String start(Text text) {
        return text.of("voice.start." + kind.word(), "day", text.date(due));
    }

    /** A state in a word, and its tone. */
    public String state(Text text) {
        return text.of(late ? "voice.state.late" : "voice.state." + kind.word());
    }

    public String tone() {
        return late ? "late" : switch (kind) {
            case HEARD, WILL -> "waiting";
            case DONE -> "done";
            case CANNOT -> "";
        };
    }
}
