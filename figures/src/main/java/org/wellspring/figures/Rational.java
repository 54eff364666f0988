package org.wellspring.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An exact fraction, always reduced, the sign on the numerator. Privacy arithmetic is done in these because a rounded
 * number can be rounded the wrong way: sums of charges stay exact over any number of years, and the noise is drawn
 * without floating point.
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);

    /** Two whole numbers of at most 40 digits: far beyond any variance or charge, short enough for bytes from outside. */
    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,40}(/[0-9]{1,40})?");

    public Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction cannot have the denominator 0.");
        }
        var divisor = numerator.gcd(denominator);
        var reducing = denominator.signum() < 0 ? divisor.negate() : divisor;
        numerator = numerator.divide(reducing);
        denominator = denominator.divide(reducing);
    }

    public static Rational of(long whole) {
        return of(whole, 1);
    }

    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Reads {@code 25/4}, {@code 300} or {@code -1/2}; ASCII digits only, no spaces, no decimal point.
     *
     * @throws IllegalArgumentException for anything else, a denominator of 0 included
     */
    public static Rational parse(String text) {
        if (!WRITTEN.matcher(text).matches() || text.matches(".*/0+")) {
            throw new IllegalArgumentException("Not a fraction such as 25/4 or 300, at most 40 digits a side.");
        }
        var slash = text.indexOf('/');
        return slash < 0
                ? new Rational(new BigInteger(text), BigInteger.ONE)
                : new Rational(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Rational times(long factor) {
        return times(of(factor));
    }

    /** @throws ArithmeticException where {@code other} is zero */
    public Rational dividedBy(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The largest whole number that is not above this one. */
    public BigInteger floor() {
        var parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The nearest double, for showing and for margins; never for noise and never for the ledger. */
    public double toDouble() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL64).doubleValue();
    }

    /** Written out with exactly {@code places} decimals, halves up: {@code 1/75} with 4 is {@code 0.0133}. */
    public String decimal(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP).toPlainString();
    }

    /** {@code 25/4}, or {@code 300} where the denominator is 1; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
