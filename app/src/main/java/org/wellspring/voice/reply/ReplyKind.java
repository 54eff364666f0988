package org.wellspring.voice.reply;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.voice.ask.AskState;

/** How a reply begins. */
public enum ReplyKind {
    HEARD(AskState.HEARD), WILL(AskState.PROMISED), CANNOT(AskState.CANNOT), DONE(AskState.DONE);

    private final AskState leadsTo;

    ReplyKind(AskState leadsTo) {
        this.leadsTo = leadsTo;
    }

    public AskState leadsTo() {
        return leadsTo;
    }

    /** Whether the reply names a day that can be missed. */
    public boolean hasDay() {
        return leadsTo.waits();
    }

    Optional<LocalDate> settlesOn(LocalDate today) {
        return leadsTo.settled() ? Optional.of(today) : Optional.empty();
    }

    /** How a reply may begin; only what was promised can be done. */
    public static List<ReplyKind> offered(AskState state) {
        return state.waits() || state == AskState.DONE ? List.of(DONE, WILL, HEARD, CANNOT) : List.of(HEARD, WILL, CANNOT);
    }

    /** The end of a message key: {@code heard}, {@code will}, {@code cannot} or {@code done}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ReplyKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
