package org.wellspring.voice.question;

import java.util.Locale;
import java.util.Set;
import org.wellspring.voice.ask.AskKey;

/** What a question, or an ask, is about. */
public enum Subject {
    /** How much there is to do and who is there to do it: everything that is not about the surroundings, a team's own topics too. */
    WORKLOAD,
    /** Rooms, food, things and ways. */
    SURROUNDINGS;

    private static final Set<String> ABOUT_SURROUNDINGS = Set.of("repair", "parking", "food", "rest-room", "quiet-room", "supplies", "pool-cars",
        "printing", "vehicle-cleaning", "security");

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Subject of(AskKey ask) {
        return ABOUT_SURROUNDINGS.contains(ask.topic()) ? SURROUNDINGS : WORKLOAD;
    }
}
