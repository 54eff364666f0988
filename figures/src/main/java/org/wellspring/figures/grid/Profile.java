package org.wellspring.figures.grid;

import java.util.List;
import java.util.Optional;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Rho;

/**
 * What is released, by size of the organisation. Sizes and variances are chosen together: within rho 1.0 in any 52 weeks,
 * with a margin of ten points where the organisation is large enough for it.
 */
public enum Profile {
    /** 700 people or more. */
    LARGE(700, battery(), headline("25/4"), pulse(1, "300")),
    /** 250 to 699 people. */
    MEDIUM(250, battery(), headline("25/4"), pulse(4, "75")),
    /** Under 250 people. */
    SMALL(0, Rational.ZERO, headline("17/4"));

    /** Under this many eligible people the whole organisation is one leaf. */
    public static final int ONE_LEAF_UNDER = 100;

    /** Most two-class questions in a battery. */
    public static final int MOST_INDICATORS = 20;

    private final int from;
    private final Rational setAside;
    private final List<PlannedWave> waves;

    Profile(int from, Rational setAside, PlannedWave... waves) {
        this.from = from;
        this.setAside = setAside;
        this.waves = List.of(waves);
    }

    /** The profile for so many eligible people, 0 or more. */
    public static Profile forStaff(int staff) {
        if (staff < 0) {
            throw new IllegalArgumentException("Staff (%d) must be 0 or more.".formatted(staff));
        }
        return staff >= LARGE.from ? LARGE : staff >= MEDIUM.from ? MEDIUM : SMALL;
    }

    /** As written in a declaration: {@code large}, {@code medium} or {@code small}. */
    public String code() {
        return switch (this) {
            case LARGE -> "large";
            case MEDIUM -> "medium";
            case SMALL -> "small";
        };
    }

    /** @throws IllegalArgumentException for any other word */
    public static Profile ofCode(String code) {
        return switch (code) {
            case "large" -> LARGE;
            case "medium" -> MEDIUM;
            case "small" -> SMALL;
            default -> throw new IllegalArgumentException("A profile is large, medium or small.");
        };
    }

    /** The releases that come round. */
    public List<PlannedWave> waves() {
        return waves;
    }

    /** Rho a year kept free for one battery of twenty indicators over everybody; nothing else may count on it. */
    public Rational setAside() {
        return setAside;
    }

    /**
     * A battery over everybody that closes with {@code week}. It costs exactly what is set aside, so fewer indicators are
     * told more precisely.
     *
     * @param indicators how many two-class questions, 1 to {@link #MOST_INDICATORS}
     * @return empty for a small site, which sets nothing aside
     * @throws IllegalArgumentException for another number of indicators
     */
    public Optional<Wave> battery(int indicators, Week week) {
        if (indicators < 1 || indicators > MOST_INDICATORS) {
            throw new IllegalArgumentException("A battery has 1 to %d indicators, not %d.".formatted(MOST_INDICATORS, indicators));
        }
        return setAside.signum() == 0
                ? Optional.empty()
                : Optional.of(new Wave(Wave.BATTERY + "-" + week, Wave.BATTERY, Level.ORGANISATION, Rational.of(indicators).dividedBy(setAside), indicators, week));
    }

    /**
     * The same battery, told of each division. A person is in one of them, so it costs what a battery over everybody costs,
     * with the same noise on each cell.
     *
     * @return empty where the organisation is not large
     */
    public Optional<Wave> batteryByDivision(int indicators, Week week) {
        return battery(indicators, week).filter(_ -> this == LARGE)
                .map(whole -> new Wave(whole.id(), whole.kind(), Level.DIVISION, whole.sigma2(), indicators, week));
    }

    /** Rho in 52 weeks, with what is set aside. */
    public Rational rhoAYear() {
        return waves.stream().map(PlannedWave::rhoAYear).reduce(setAside, Rational::plus);
    }

    /** Whether so many eligible people are one leaf, whatever their teams. */
    public boolean oneLeaf(int eligible) {
        return eligible < ONE_LEAF_UNDER;
    }

    private static PlannedWave headline(String sigma2) {
        return new PlannedWave("headline", Level.TEAM, 13, Rational.parse(sigma2), 1);
    }

    private static PlannedWave pulse(int everyWeeks, String sigma2) {
        return new PlannedWave("pulse", Level.ORGANISATION, everyWeeks, Rational.parse(sigma2), 1);
    }

    private static Rational battery() {
        return Rho.of(20, 1, Rational.of(120));
    }
}
