package org.wellspring.ballot.battery;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.wellspring.ballot.bundle.Divide;
import org.wellspring.figures.Rational;
import org.wellspring.figures.grid.Leaves;
import org.wellspring.figures.ledger.Ledger;
import org.wellspring.figures.release.PlannedMargin;
import org.wellspring.web.Text;

/**
 * What a survey would tell and cost, as things stand.
 *
 * @param staff eligible people now
 * @param survey with the noise it would carry, and the departments it would be told by
 */
public record Forecast(int staff, Divide.Divided survey) {
    /** The shares of answers a plan is judged at. */
    public static final List<Integer> ANSWERING = List.of(40, 60);

    /**
     * Of whom something would be told.
     *
     * @param noise variance on each cell
     */
    public record Group(String name, int eligible, Rational noise) {
        /** Points either way when so many in a hundred answer, rounded up; empty where nothing could be told then. */
        public OptionalInt points(int inHundred) {
            if (eligible < Leaves.GATE) {
                return OptionalInt.empty();
            }
            var margin = PlannedMargin.of(eligible, inHundred / 100.0, noise);
            return margin.tells() ? OptionalInt.of((int) Math.ceil(margin.points())) : OptionalInt.empty();
        }

        public String told(Text text, int inHundred) {
            var points = points(inHundred);
            return points.isPresent() ? text.of("ballot.wave.points", "points", points.getAsInt()) : text.of("ballot.wave.cannot-tell");
        }
    }

    /** Nameless. Where a survey is told by division, everybody is their sum, with their noise added up. */
    public Group everybody() {
        return new Group("", staff, IntStream.range(0, Math.max(1, survey.divisions().size())).mapToObj(_ -> survey.wave().sigma2()).reduce(Rational.ZERO, Rational::plus));
    }

    /** By name; none where it would be told of everybody only. */
    public List<Group> divisions() {
        return survey.divisions().stream().map(division -> new Group(division.name(), division.eligible(), survey.wave().sigma2())).toList();
    }

    /** Whether six in ten answering would tell anything. */
    public boolean worthAsking() {
        return everybody().points(60).isPresent();
    }

    /** In hundredths of what a year may cost. */
    public int inHundred() {
        Rational part = survey.wave().charge().rho().dividedBy(Ledger.CAP);
        return (int) Math.round(100 * part.toDouble());
    }
}
