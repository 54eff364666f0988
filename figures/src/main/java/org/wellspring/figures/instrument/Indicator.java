package org.wellspring.figures.instrument;

/**
 * A statement in two classes that a wave may publish as a share: class 1 when it holds, which is the heavier side.
 *
 * @param id as it stands in a notice, such as {@code cbi.work.50}
 * @param scale it is about
 * @param comparison the heavier side
 * @param value the line, in the unit of the scale
 * @param standing who drew the line
 * @param source the study or manual, or why this line
 */
public record Indicator(String id, String scale, Comparison comparison, double value, Standing standing, String source) {

    public Indicator {
        Given.id(id, "The id of a statement");
        Given.id(scale, "The scale of %s".formatted(id));
        Given.value(comparison, "The comparison of %s".formatted(id));
        Given.value(standing, "The standing of %s".formatted(id));
        Given.text(source, "The source of %s".formatted(id));
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The value of %s must be a number.".formatted(id));
        }
    }
}
