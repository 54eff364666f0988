package org.wellspring.voice.week;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellspring.figures.release.Band;
import org.wellspring.voice.ask.AskState;
import org.wellspring.voice.reply.AskAndReply;

/** The one thing a supervisor should see to this week. The first that applies, in the order of these cases. */
public sealed interface OneThing {
    /** A day we named has passed. */
    record Late(AskAndReply asked) implements OneThing {}

    /** Nobody has replied; of several, the one most people support, then the oldest. */
    record Unanswered(AskAndReply asked) implements OneThing {}

    /** A day we named comes within the week. */
    record DueSoon(AskAndReply asked) implements OneThing {}

    /** No ask, but at least six people reported the same. */
    record Reported(String kind, Band band) implements OneThing {}

    record Nothing() implements OneThing {}

    /** Days ahead in which a named day counts as soon. */
    int SOON = 7;

    /** The ask it is about, if it is about one. */
    default Optional<AskAndReply> ask() {
        return switch (this) {
            case Late(var ask) -> Optional.of(ask);
            case Unanswered(var ask) -> Optional.of(ask);
            case DueSoon(var ask) -> Optional.of(ask);
            case Reported _, Nothing _ -> Optional.empty();
        };
    }

    default boolean about(AskAndReply other) {
        return ask().filter(other::equals).isPresent();
    }

    /** @param newest bands by kind of the newest week, without what helped */
    static OneThing of(List<AskAndReply> asks, Map<String, Band> newest, LocalDate today) {
        return late(asks, today).<OneThing>map(Late::new)
            .or(() -> unanswered(asks).map(Unanswered::new))
            .or(() -> soon(asks, today).map(DueSoon::new))
            .or(() -> reported(newest))
            .orElseGet(Nothing::new);
    }

    private static Optional<AskAndReply> late(List<AskAndReply> asks, LocalDate today) {
        return asks.stream().filter(ask -> ask.lateOn(today)).min(Comparator.comparing(OneThing::due));
    }

    private static Optional<AskAndReply> unanswered(List<AskAndReply> asks) {
        return asks.stream().filter(ask -> ask.ask().state() == AskState.OPEN)
            .max(Comparator.<AskAndReply, Band>comparing(ask -> ask.ask().band()).thenComparing(ask -> ask.ask().since(), Comparator.reverseOrder()));
    }

    private static Optional<AskAndReply> soon(List<AskAndReply> asks, LocalDate today) {
        return asks.stream().filter(ask -> ask.ask().state().waits() && !due(ask).isAfter(today.plusDays(SOON))).min(Comparator.comparing(OneThing::due));
    }

    private static Optional<OneThing> reported(Map<String, Band> newest) {
        return newest.entrySet().stream().filter(kind -> kind.getValue().compareTo(Band.FROM_6_TO_9) >= 0)
            .max(Map.Entry.<String, Band>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
            .map(kind -> new Reported(kind.getKey(), kind.getValue()));
    }

    private static LocalDate due(AskAndReply ask) {
        return ask.reply().orElseThrow().due();
    }
}
