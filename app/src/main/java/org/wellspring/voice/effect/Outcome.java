package org.wellspring.voice.effect;

import java.util.Locale;
import java.util.Optional;
import org.wellspring.figures.effect.CannotTell;
import org.wellspring.figures.effect.Evidence;
import org.wellspring.figures.effect.Finding;
import org.wellspring.figures.effect.Result;
import org.wellspring.figures.effect.Why;

/**
 * The finding of one review, as it is kept.
 *
 * @param because why, in the words of {@link Finding.Size}, {@link Finding.Beyond} or {@link Why}
 * @param evidence empty where nothing can be told
 */
public record Outcome(Said said, String because, Optional<Evidence> evidence, Seen seen) {

    /** The four findings, in the order in which pages count them. */
    public enum Said {
        AS_HOPED, WRONG_WAY, NOTHING_DETECTED, CANNOT_TELL;

        /** The end of a message key: {@code as-hoped}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Outcome of(Finding finding, Seen seen) {
        return switch (finding) {
            case Finding.MovedAsHoped(var evidence, var size) -> new Outcome(Said.AS_HOPED, size.name(), Optional.of(evidence), seen);
            case Finding.MovedTheWrongWay(var evidence, var size) -> new Outcome(Said.WRONG_WAY, size.name(), Optional.of(evidence), seen);
            case Finding.NoDetectableChange(var evidence, var _, var beyond) -> new Outcome(Said.NOTHING_DETECTED, beyond.name(), Optional.of(evidence), seen);
            case CannotTell(var why) -> new Outcome(Said.CANNOT_TELL, why.name(), Optional.empty(), seen);
        };
    }

    /** What it brings to a later review of all. */
    Result result() {
        return evidence.<Result>map(seenThen -> seenThen).orElseGet(() -> new CannotTell(Why.valueOf(because)));
    }

    /** The end of a message key: {@code worth-having}. */
    public String reason() {
        return because.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
