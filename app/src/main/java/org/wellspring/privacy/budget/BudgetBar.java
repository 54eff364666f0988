package org.wellspring.privacy.budget;

import java.util.Locale;
import org.wellspring.web.Strip;

/**
 * Where what is spent and what is announced lie on a bar from 0 to 100, for {@code privacy/budget.jte}. In right-to-left
 * languages it fills from the right.
 */
public record BudgetBar(Part spent, Part announced) {
    private static final int WIDTH = Strip.WIDTH - 2 * Strip.EDGE;

    public record Part(String x, String width) {}

    public static BudgetBar of(Spending spending, boolean mirrored) {
        double spent = Math.min(100, spending.spentInHundred());
        double announced = Math.min(100 - spent, spending.announcedInHundred());
        return new BudgetBar(part(0, spent, mirrored), part(spent, announced, mirrored));
    }

    private static Part part(double from, double length, boolean mirrored) {
        double start = mirrored ? 100 - from - length : from;
        return new Part(written(Strip.EDGE + WIDTH * start / 100), written(WIDTH * length / 100));
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
