package org.wellspring.figures.effect;

import java.util.ArrayList;
import java.util.List;

/** Turns what was hoped and what was seen into findings. One team's before and after is never evidence. */
public final class Review {

    /** How often chance alone may look like a movement. */
    static final double CHANCE = 0.05;

    private Review() {}

    /** One locked action at its review. */
    public record Action(Hope hope, Result result) {}

    /**
     * All actions reviewed so far, the failed ones too, so that no discovery is picked from many: Benjamini and Hochberg over those
     * that have something to compare with.
     *
     * @return one finding by action, in the same order
     */
    public static List<Finding> of(List<Action> actions) {
        var p = actions.stream().map(Review::comparable).filter(Evidence.class::isInstance).mapToDouble(result -> ((Evidence) result).p()).toArray();
        var adjusted = FalseDiscoveries.benjaminiHochberg(p);
        var findings = new ArrayList<Finding>();
        var next = 0;
        for (var action : actions) {
            findings.add(switch (comparable(action)) {
                case CannotTell cannot -> cannot;
                case Evidence evidence -> finding(action.hope(), evidence, adjusted[next++]);
            });
        }
        return List.copyOf(findings);
    }

    /** An action by itself, the only one there is. */
    public static Finding of(Hope hope, Result result) {
        return of(List.of(new Action(hope, result))).getFirst();
    }

    private static Result comparable(Action action) {
        return switch (action.result()) {
            case CannotTell cannot -> cannot;
            case Evidence evidence -> switch (evidence.comparator()) {
                case NONE -> new CannotTell(Why.NO_COMPARATOR);
                case ONE_TEAM -> new CannotTell(Why.ONE_TEAM);
                case OWN_TREND, OTHER_TEAMS, BY_LOT -> evidence;
            };
        };
    }

    private static Finding finding(Hope hope, Evidence evidence, double adjusted) {
        if (adjusted > CHANCE) {
            return new Finding.NoDetectableChange(evidence, evidence.detectable(), beyond(hope, evidence));
        }
        var size = size(hope.worth(), evidence.interval());
        return hope.isMetBy(evidence.change()) ? new Finding.MovedAsHoped(evidence, size) : new Finding.MovedTheWrongWay(evidence, size);
    }

    private static Finding.Beyond beyond(Hope hope, Evidence evidence) {
        if (evidence.p() <= CHANCE) {
            return Finding.Beyond.ONE_OF_MANY;
        }
        var furthest = hope.rise() ? evidence.interval().high() : -evidence.interval().low();
        return furthest < hope.worth() ? Finding.Beyond.WORTH_RULED_OUT
                : evidence.detectable() <= hope.worth() ? Finding.Beyond.WORTH_WOULD_HAVE_SHOWN : Finding.Beyond.WORTH_MAY_BE_HIDDEN;
    }

    private static Finding.Size size(double worth, Interval interval) {
        if (interval.low() >= worth || interval.high() <= -worth) {
            return Finding.Size.WORTH_HAVING;
        }
        return Math.max(-interval.low(), interval.high()) < worth ? Finding.Size.SMALLER_THAN_WORTH_HAVING : Finding.Size.PERHAPS_WORTH_HAVING;
    }
}
