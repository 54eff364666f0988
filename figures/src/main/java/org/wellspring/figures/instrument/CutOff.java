package org.wellspring.figures.instrument;

/**
 * A line on a scale.
 *
 * @param id as it is printed, such as {@code low_wellbeing(<=50)}
 * @param comparison the side on which it is crossed
 * @param value in the unit of the scale
 * @param standing who drew it
 * @param source the study or manual
 */
public record CutOff(String id, Comparison comparison, double value, Standing standing, String source) {

    public CutOff {
        Given.printed(id, "The id of a cut-off");
        Given.value(comparison, "The comparison of %s".formatted(id));
        Given.value(standing, "The standing of %s".formatted(id));
        Given.text(source, "The source of %s".formatted(id));
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The value of %s must be a number.".formatted(id));
        }
    }
}
