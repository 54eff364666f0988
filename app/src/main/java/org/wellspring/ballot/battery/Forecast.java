package org.wellspring.ballot.battery;

import java.util.List;
import java.util.Optional;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Profile;
import org.wellspring.figures.grid.Wave;
import org.wellspring.figures.ledger.Ledger;
import org.wellspring.figures.release.PlannedMargin;

/**
 * What a survey would tell and cost, as things stand.
 *
 * @param staff eligible people now
 * @param wave with the noise it would carry
 */
public record Forecast(int staff, Wave wave) {
    /** The shares of answers a plan is judged at. */
    public static final List<Integer> ANSWERING = List.of(40, 60);

    /** Empty where the profile of that year sets nothing aside for a survey. */
    static Optional<Forecast> of(Profile profile, int staff, int indicators, Week closes) {
        return profile.battery(indicators, closes).map(wave -> new Forecast(staff, wave));
    }

    /** Points either way when so many in a hundred answer, rounded up. */
    public int points(int inHundred) {
        return (int) Math.ceil(PlannedMargin.of(staff, inHundred / 100.0, wave.sigma2()).points());
    }

    /** Whether six in ten answering would tell anything. */
    public boolean worthAsking() {
        return PlannedMargin.of(staff, 0.6, wave.sigma2()).tells();
    }

    /** In hundredths of what a year may cost. */
    public int inHundred() {
        Rational part = wave.charge().rho().dividedBy(Ledger.CAP);
        return (int) Math.round(100 * part.toDouble());
    }
}
