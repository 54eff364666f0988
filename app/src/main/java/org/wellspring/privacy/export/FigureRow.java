package org.wellspring.privacy.export;

import org.wellspring.figures.Week;
import org.wellspring.figures.release.Band;
import org.wellspring.figures.release.Cells;
import org.wellspring.privacy.spi.LeafId;

/**
 * One published figure.
 *
 * @param release number of the release it stands in
 * @param figure what kind of figure: {@code quarterly}, {@code four-weekly}, {@code survey}, or {@code reports} and {@code clients} for bands
 * @param group the leaf or division, or {@link LeafId#ORGANISATION} for everybody; for what clients said, the team by its name
 * @param indicator what is counted: {@code heavy}, a statement of a survey, or a kind of report
 */
public record FigureRow(Week closing, int release, String figure, LeafId group, String indicator, Told told) {
    public sealed interface Told {}

    /** A share of two noised cells; for everybody, the sum of all leaves or divisions with their noise added up. */
    public record Shared(Cells cells) implements Told {}

    /** How many people, as a band. */
    public record Banded(Band band) implements Told {}

    /** What clients said, as the band the release gives. */
    public record Rated(String band) implements Told {}
}
