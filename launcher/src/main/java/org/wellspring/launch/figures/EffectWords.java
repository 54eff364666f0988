package org.wellspring.launch.figures;

import java.util.Map;
import org.wellspring.figures.effect.CannotTell;
import org.wellspring.figures.effect.Evidence;
import org.wellspring.figures.effect.Finding;
import org.wellspring.figures.effect.Finding.MovedAsHoped;
import org.wellspring.figures.effect.Finding.MovedTheWrongWay;
import org.wellspring.figures.effect.Finding.NoDetectableChange;
import org.wellspring.figures.effect.Why;

/** The finding in words, with what was hoped for and the warning that belongs to a single series. */
record EffectWords(Answer answer, EffectAsked asked) {

    private static final Map<Finding.Size, String> SIZES = Map.of(
            Finding.Size.WORTH_HAVING, "worth having",
            Finding.Size.PERHAPS_WORTH_HAVING, "perhaps worth having",
            Finding.Size.SMALLER_THAN_WORTH_HAVING, "smaller than worth having");

    void say(Finding finding) {
        answer.number("worth", "Hoped for, a %s in percent of at least".formatted(asked.rise() ? "rise" : "fall"), 1, asked.percent());
        switch (finding) {
            case MovedAsHoped(var evidence, var size) -> moved("MOVED_AS_HOPED", "moved as hoped", evidence, size);
            case MovedTheWrongWay(var evidence, var size) -> moved("MOVED_THE_WRONG_WAY", "moved the wrong way", evidence, size);
            case NoDetectableChange(var evidence, var couldHaveSeen, var beyond) -> {
                detectable(couldHaveSeen);
                answer.words("beyond", "Behind that", beyond.name(), left(beyond));
                answer.words("finding", "Finding", "NO_DETECTABLE_CHANGE", "no detectable change (could have seen at least %s%%)".formatted(Answer.rounded(percent(couldHaveSeen), 1)));
            }
            case CannotTell(var why) -> {
                answer.words("why", "Why", why.name(), because(why));
                answer.words("finding", "Finding", "CANNOT_TELL", "cannot tell");
            }
        }
        answer.words("comparedWith", "Compared with", "OWN_TREND",
                "its own trend. What else happened at that time looks the same; of one team, or one picked for being at its worst, it proves nothing.");
    }

    private void moved(String code, String words, Evidence evidence, Finding.Size size) {
        detectable(evidence.detectable());
        answer.words("size", "Size", size.name(), SIZES.get(size));
        answer.words("finding", "Finding", code, words);
    }

    private void detectable(double logarithm) {
        answer.number("detectable", "Could have seen, in percent, at least", 1, percent(logarithm));
    }

    private double percent(double logarithm) {
        return 100 * (asked.rise() ? Math.expm1(logarithm) : -Math.expm1(-logarithm));
    }

    private static String left(Finding.Beyond beyond) {
        return switch (beyond) {
            case WORTH_RULED_OUT -> "a change worth having is ruled out";
            case WORTH_WOULD_HAVE_SHOWN -> "a change worth having would probably have been seen";
            case WORTH_MAY_BE_HIDDEN -> "a change worth having may have happened unseen";
            case ONE_OF_MANY -> "among so many, chance alone shows as much";
        };
    }

    private static String because(Why why) {
        return switch (why) {
            case TOO_FEW_BEFORE -> "fewer than three periods before the change";
            case TOO_FEW_AFTER -> "fewer than three periods after the change";
            case TOO_FEW_FOR_THE_TERMS -> "too few periods for a model of this size; use fewer harmonics";
            case TERMS_NOT_SEPARABLE -> "the season cannot be told from the rest; use fewer harmonics or another --period";
            case NOTHING_COUNTED -> "nothing was counted on a side or in a season, so the ratio has no size";
            case NO_ANSWER_FOUND -> "the model found no answer for this series";
            case NO_COMPARATOR -> "there is nothing to compare with";
            case ONE_TEAM -> "one team's before and after is no evidence";
            case TOO_FEW_ORDERS -> "too few groups for a lot";
        };
    }
}
