package org.wellspring.voice.reply;

import java.time.LocalDate;
import java.util.List;
import org.wellspring.voice.ask.AskState;

/**
 * How the asks of a year stand, each counted once.
 *
 * @param open nobody has replied
 * @param ahead answered, with a named day that has not passed
 * @param late answered, with a named day that has passed
 * @param done what was promised is there
 * @param cannot refused, with the reason
 */
public record Promises(int open, int ahead, int late, int done, int cannot) {
    private static final int WEEKS = 52;

    static Promises of(List<AskAndReply> asked, LocalDate today) {
        var year = asked.stream().filter(one -> !one.ask().since().monday().isBefore(today.minusWeeks(WEEKS))).toList();
        var late = (int) year.stream().filter(one -> one.lateOn(today)).count();
        var waiting = (int) year.stream().filter(one -> one.ask().state().waits()).count();
        return new Promises(in(year, AskState.OPEN), waiting - late, late, in(year, AskState.DONE), in(year, AskState.CANNOT));
    }

    private static int in(List<AskAndReply> asked, AskState state) {
        return (int) asked.stream().filter(one -> one.ask().state() == state).count();
    }

    public int all() {
        return open + ahead + late + done + cannot;
    }
}
