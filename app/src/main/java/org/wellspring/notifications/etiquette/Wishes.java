package org.wellspring.notifications.etiquette;

import java.time.LocalTime;
import java.util.Optional;

/**
 * What one person wants to be sent outside the app. Only they change it.
 *
 * @param question the question after a shift
 * @param news replies to the team
 * @param afterNights also right after a night shift
 * @param dailyAt without a known roster: at most once on working days at this time
 */
public record Wishes(boolean question, boolean news, boolean afterNights, Optional<LocalTime> dailyAt, Optional<QuietHours> quiet) {
    /** Before anybody chose anything; says nothing by itself, for a phone or an address must be added first. */
    public static final Wishes UNSAID = new Wishes(true, true, false, Optional.empty(), Optional.empty());
    public static final Wishes NOTHING = new Wishes(false, false, false, Optional.empty(), Optional.empty());

    public boolean anything() {
        return question || news;
    }
}
