package org.wellspring.figures.audit;

/**
 * One exact figure, as its sum over the columns.
 *
 * @param name as it is printed
 * @param row how often each column is counted in it, mostly 0 or 1; as many numbers as there are columns
 */
public record Figure(String name, int[] row) {

    public Figure {
        row = row.clone();
    }

    @Override
    public int[] row() {
        return row.clone();
    }

    int at(int column) {
        return row[column];
    }

    int width() {
        return row.length;
    }
}
