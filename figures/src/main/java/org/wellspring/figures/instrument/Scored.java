package org.wellspring.figures.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a set of answers came to. Belongs to the person who answered and to nobody else.
 *
 * @param scales every scale of the key, in its order
 * @param cutOffs whether each line of the key is crossed, by id; none where its scale has no score
 * @param straightLined every answer the same though the items are keyed both ways: read before it is believed
 */
public record Scored(Map<String, Score> scales, Map<String, Optional<Boolean>> cutOffs, boolean straightLined) {

    public Scored {
        scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
        cutOffs = Collections.unmodifiableMap(new LinkedHashMap<>(cutOffs));
    }
}
