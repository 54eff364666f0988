package org.wellspring.clients.words;

import org.springframework.stereotype.Component;
import org.wellspring.clients.Here;
import org.wellspring.clients.reader.Readers;

/** Whether own words may be given now: only while they are sure to be read in time. */
@Component
public class Openness {
    private final Readers readers;
    private final Words words;
    private final Here here;

    Openness(Readers readers, Words words, Here here) {
        this.readers = readers;
        this.words = words;
        this.here = here;
    }

    public enum Now { OPEN, NOBODY_READS, SOMETHING_WAITS }

    public Now now() {
        if (readers.named().isEmpty()) {
            return Now.NOBODY_READS;
        }
        return words.oldestDue().filter(due -> due.isBefore(here.now().toInstant())).map(_ -> Now.SOMETHING_WAITS).orElse(Now.OPEN);
    }
}
