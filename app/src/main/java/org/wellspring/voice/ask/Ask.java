package org.wellspring.voice.ask;

import java.time.LocalDate;
import java.util.Optional;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Band;
import org.wellspring.figures.release.Verdict;
import org.wellspring.voice.AskId;

/**
 * Something a team asks for. There is no asker to leak.
 *
 * @param band how many people supported it in its strongest week
 * @param settledOn the day it was done or refused
 * @param verdict what people said of what was done
 */
public record Ask(AskId id, AskKey key, Week since, Band band, AskState state, Optional<LocalDate> settledOn, Optional<Verdict> verdict) {
    /** Weeks for which people are asked whether what was done helped. */
    public static final int WEEKS_OF_DID_IT_HELP = 8;

    public boolean asksWhetherItHelped(LocalDate today) {
        return state == AskState.DONE && settledOn.map(day -> !today.isAfter(day.plusWeeks(WEEKS_OF_DID_IT_HELP))).orElse(false);
    }
}
