package org.wellspring.voice.effect;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.grid.PlannedWave;
import org.wellspring.figures.grid.Profile;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.privacy.spi.Release;

/** What the newest notice says is counted here: which groups, which figures, and when they close. */
@Component
class Countable {
    private final Relay relay;

    Countable(Relay relay) {
        this.relay = relay;
    }

    /** @param leaves as they are counted in the last week of the newest notice, in list order */
    record Grid(Calendar calendar, List<Declaration.LeafLine> leaves, int staff) {
        /** The organisation's most frequent figure. */
        PlannedWave ofEverybody() {
            return calendar.profile().waves().stream().min((one, other) -> one.everyWeeks() - other.everyWeeks()).orElseThrow();
        }

        PlannedWave byTeam() {
            return wave(Release.QUARTERLY);
        }

        PlannedWave wave(String kind) {
            return calendar.profile().waves().stream().filter(wave -> wave.kind().equals(kind)).findFirst().orElseThrow();
        }
    }

    /** Empty before the first notice. */
    Optional<Grid> now() {
        var notices = relay.notices();
        return notices.isEmpty() ? Optional.empty() : relay.declared(notices.getLast().bundle()).map(Countable::grid);
    }

    private static Grid grid(Declaration declared) {
        var calendar = new Calendar(Profile.ofCode(declared.profile()), Week.parse(declared.start()));
        return new Grid(calendar, declared.weeks().getLast().leaves(), declared.staff());
    }
}
