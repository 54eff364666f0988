package org.wellspring.voice.effect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.figures.effect.ComparedWith;

/** With what an action is compared, as whoever plans it chooses. */
public enum Compared {
    /** Teams that begin later, in an order drawn by lot. */
    BY_LOT(ComparedWith.BY_LOT),
    /** Teams that do not take part; somebody chose who does. */
    OTHER_TEAMS(ComparedWith.OTHER_TEAMS),
    /** How the whole organisation went before. */
    OWN_TREND(ComparedWith.OWN_TREND),
    NOTHING(ComparedWith.NONE);

    private final ComparedWith weighed;

    Compared(ComparedWith weighed) {
        this.weighed = weighed;
    }

    ComparedWith weighed() {
        return weighed;
    }

    /** Whether figures of single teams are looked at. */
    boolean byTeam() {
        return this == BY_LOT || this == OTHER_TEAMS;
    }

    /** The end of a message key: {@code by-lot}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Compared> ofWord(String word) {
        return Arrays.stream(values()).filter(compared -> compared.word().equals(word)).findFirst();
    }
}
