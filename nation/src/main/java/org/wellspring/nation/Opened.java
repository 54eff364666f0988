package org.wellspring.nation;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.wellspring.relay.close.CountInParts;
import org.wellspring.relay.close.CountInParts.Part;
import scala.Tuple2;

/** What a partition's envelopes say, one after the other: an envelope is opened when it is asked for, and sealed again before it is handed on. */
final class Opened implements Iterator<Tuple2<String, byte[]>> {
    private final CountInParts parts;
    private final Iterator<Row> rows;
    private Optional<Part> next = Optional.empty();

    Opened(CountInParts parts, Iterator<Row> rows) {
        this.parts = parts;
        this.rows = rows;
    }

    @Override public boolean hasNext() {
        while (next.isEmpty() && rows.hasNext()) {
            next = open(rows.next());
        }
        return next.isPresent();
    }

    @Override public Tuple2<String, byte[]> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All envelopes of this part are opened.");
        }
        var part = next.orElseThrow();
        next = Optional.empty();
        return new Tuple2<>(part.name(), part.sealed());
    }

    private Optional<Part> open(Row row) {
        return row.isNullAt(0) || row.isNullAt(1) ? Optional.empty() : parts.open(row.getAs(0), row.getAs(1));
    }
}
