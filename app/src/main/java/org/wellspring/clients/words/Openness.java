package org.wellspring.clients.words;

import org.springframework.stereotype.Component;
import org.wellspring.clients.Here;
import org.wellspring.clients.reader.Readers;

/** Whether own words may be given now: only while they are sure to be read in time. */
@Component
public class Openness {
    private final Readers readers;
    private final Outside outside;
    private final Words words;
    private final Here here;

    Openness(Readers readers, Outside outside, Words words, Here here) {
        this.readers = readers;
        this.outside = outside;
        this.words = words;
        this.here = here;
    }

    public enum Now { OPEN, NOBODY_READS, SOMETHING_WAITS }

    public Now now() {
        return readers.named().isEmpty() ? Now.NOBODY_READS : inTime();
    }

    /** For words about these teams, which somebody outside them must read. */
    Now about(String stock) {
        return outside.of(stock).isEmpty() ? Now.NOBODY_READS : inTime();
    }

    private Now inTime() {
        return words.oldestDue().filter(due -> due.isBefore(here.now().toInstant())).map(_ -> Now.SOMETHING_WAITS).orElse(Now.OPEN);
    }
}
