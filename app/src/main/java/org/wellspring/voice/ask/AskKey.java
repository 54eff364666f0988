package org.wellspring.voice.ask;

import java.util.Optional;
import java.util.regex.Pattern;

/** What is asked for, in ids of the pick lists; written {@code topic.place.time} in envelopes and releases. */
public record AskKey(String topic, String place, String time) {
    private static final Pattern PART = Pattern.compile("[a-z0-9-]+");

    /** Empty for anything that is not three ids joined by dots. */
    public static Optional<AskKey> of(String key) {
        var parts = key.split("\\.", -1);
        for (var part : parts) {
            if (!PART.matcher(part).matches()) {
                return Optional.empty();
            }
        }
        return parts.length == 3 ? Optional.of(new AskKey(parts[0], parts[1], parts[2])) : Optional.empty();
    }

    @Override public String toString() {
        return topic + "." + place + "." + time;
    }
}
