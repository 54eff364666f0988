package org.wellspring.privacy.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.wellspring.figures.release.Cells;
import org.wellspring.figures.release.Published;
import org.wellspring.privacy.export.FigureRow.Banded;
import org.wellspring.privacy.export.FigureRow.Rated;
import org.wellspring.privacy.export.FigureRow.Shared;

/**
 * What every file says of a figure, in this order; the names are the same in every language. A value that does not apply is absent.
 * {@link Kind#DAY} is a {@link java.time.LocalDate}, {@link Kind#WHOLE} a {@link Long}, {@link Kind#TEXT} a {@link String}.
 */
public enum Column {
    /** Monday of the week it closed with. */
    WEEK_CLOSING(Kind.DAY, (row, _) -> Optional.of(row.closing().monday())),
    RELEASE(Kind.WHOLE, (row, _) -> Optional.of((long) row.release())),
    FIGURE(Kind.TEXT, (row, _) -> Optional.of(row.figure())),
    GROUP(Kind.TEXT, (row, _) -> Optional.of(row.group().value())),
    /** As the notices name it; the one value that no release holds. */
    GROUP_NAME(Kind.TEXT, (row, name) -> Optional.of(name).filter(one -> !one.isEmpty())),
    INDICATOR(Kind.TEXT, (row, _) -> Optional.of(row.indicator())),
    ELIGIBLE(Kind.WHOLE, ofCells(cells -> Optional.of((long) cells.eligible()))),
    PERCENT(Kind.WHOLE, ofCells(cells -> cells.published() instanceof Published.Shown(var percent, var _) ? Optional.of((long) percent) : Optional.empty())),
    /** Half the width of the 95% interval. */
    MARGIN_POINTS(Kind.WHOLE, ofCells(cells -> cells.published() instanceof Published.Shown(var _, var margin) ? Optional.of((long) margin) : Optional.empty())),
    /** Why nothing can be told: {@code too-wide} or {@code under-gate}. */
    CANNOT_TELL(Kind.TEXT, ofCells(cells -> cells.published() instanceof Published.CannotTell(var reason) ? Optional.of(reason.name().toLowerCase(Locale.ROOT).replace('_', '-')) : Optional.empty())),
    BAND(Kind.TEXT, (row, _) -> switch (row.told()) {
        case Banded(var band) -> Optional.of(band.code());
        case Rated(var band) -> Optional.of(band);
        case Shared _ -> Optional.empty();
    }),
    /** Noised count of class 0; may be negative. */
    CELL_0(Kind.WHOLE, ofCells(cells -> Optional.of(cells.notHeavy()))),
    CELL_1(Kind.WHOLE, ofCells(cells -> Optional.of(cells.heavy()))),
    /** Variance of the noise on each cell, a fraction such as {@code 25/4}. */
    SIGMA2(Kind.TEXT, ofCells(cells -> Optional.of(cells.sigma2().toString())));

    /** What a value is. */
    public enum Kind { DAY, WHOLE, TEXT }

    private final Kind kind;
    private final BiFunction<FigureRow, String, Optional<?>> value;

    Column(Kind kind, BiFunction<FigureRow, String, Optional<?>> value) {
        this.kind = kind;
        this.value = value;
    }

    private static BiFunction<FigureRow, String, Optional<?>> ofCells(Function<Cells, Optional<?>> value) {
        return (row, _) -> row.told() instanceof Shared(var cells) ? value.apply(cells) : Optional.empty();
    }

    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> titles() {
        return Arrays.stream(values()).map(Column::title).toList();
    }

    public Kind kind() {
        return kind;
    }

    /** @param groupName empty for everybody */
    public Optional<?> of(FigureRow row, String groupName) {
        return value.apply(row, groupName);
    }
}
