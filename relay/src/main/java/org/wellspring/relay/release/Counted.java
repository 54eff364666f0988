package org.wellspring.relay.release;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.wellspring.figures.grid.Wave;
import org.wellspring.figures.release.Answering.Turnout;

/** The figures of a release, whatever else it says: what was released before a part was added to releases stays readable. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Counted(List<Release.Figure> figures) {
    /** How many answered the waves that come round, as far as noise lets tell; only where there are some. */
    Turnout turnout() {
        var regular = figures.stream().filter(figure -> !figure.kind().equals(Wave.BATTERY)).toList();
        return new Turnout(regular.stream().flatMap(figure -> figure.cells().stream()).mapToLong(Long::longValue).sum(), regular.stream().mapToLong(Release.Figure::eligible).sum());
    }
}
