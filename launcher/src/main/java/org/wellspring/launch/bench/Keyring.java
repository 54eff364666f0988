package org.wellspring.launch.bench;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.wellspring.figures.Week;
import org.wellspring.launch.person.Phone;
import org.wellspring.relay.device.WeekKeys;
import org.wellspring.relay.signed.SignedDocument;

/** What the notices say, read once for all simulated devices: each real one reads them on its own machine. */
final class Keyring {
    private final List<SignedDocument> notices;
    private final Map<String, WeekKeys> read = new ConcurrentHashMap<>();

    Keyring(URI relay) {
        notices = Phone.notices(relay);
    }

    WeekKeys of(Week week, String leaf) {
        return read.computeIfAbsent(week + leaf, _ -> notices.stream().flatMap(notice -> in(notice, week, leaf).stream()).findFirst()
            .orElseThrow(() -> new NoSuchElementException("No notice names the week of " + week)));
    }

    private static Optional<WeekKeys> in(SignedDocument notice, Week week, String leaf) {
        try {
            return Stream.of(WeekKeys.in(notice, week, leaf)).findFirst();
        } catch (NoSuchElementException anotherBundle) {
            return Optional.empty();
        }
    }
}
