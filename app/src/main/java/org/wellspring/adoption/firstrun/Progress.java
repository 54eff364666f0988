package org.wellspring.adoption.firstrun;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Which steps are done. They can be done in any order once the organisation has a name. */
public record Progress(Set<Step> done) {
    public boolean has(Step step) {
        return done.contains(step);
    }

    /** Where to go on. */
    public Optional<Step> next() {
        return Arrays.stream(Step.values()).filter(step -> !done.contains(step)).findFirst();
    }

    public boolean finished() {
        return done.contains(Step.PRINT);
    }
}
