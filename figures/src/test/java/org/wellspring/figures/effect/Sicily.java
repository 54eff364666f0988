package org.wellspring.figures.effect;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Acute coronary events of Sicily 2002 to 2006 and the smoking ban of January 2005 (Bernal, Cummins and Gasparrini 2017). */
final class Sicily {

    static final double BAN = 37;

    private static final Path FILE = Path.of("..", "..", "shared", "vectors", "sicily.csv");

    private Sicily() {}

    static List<Period> months() {
        return cells().stream()
                .map(cell -> new Period(Double.parseDouble(cell[3]), Long.parseLong(cell[2]), Double.parseDouble(cell[6])))
                .toList();
    }

    static double[] banned() {
        return cells().stream().mapToDouble(cell -> Double.parseDouble(cell[4])).toArray();
    }

    private static List<String[]> cells() {
        assumeTrue(Files.exists(FILE), "Skipped: shared/vectors/sicily.csv is not beside this repository.");
        try {
            return Files.readAllLines(FILE).stream().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
