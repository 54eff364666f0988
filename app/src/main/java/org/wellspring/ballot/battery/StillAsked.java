package org.wellspring.ballot.battery;

import org.springframework.stereotype.Component;
import org.wellspring.ballot.instrument.InstrumentUse;
import tools.jackson.databind.json.JsonMapper;

/** The words of a survey that was planned stay, so that anybody can read later what was asked. */
@Component
class StillAsked implements InstrumentUse {
    private final Batteries batteries;
    private final JsonMapper json;

    StillAsked(Batteries batteries, JsonMapper json) {
        this.batteries = batteries;
        this.json = json;
    }

    @Override public boolean asks(String instrument, String language) {
        return batteries.all().stream().flatMap(battery -> json.readTree(battery.questions()).path("asked").valueStream())
            .filter(asked -> asked.path("key").path("id").asString().equals(instrument))
            .anyMatch(asked -> asked.path("wordings").valueStream().anyMatch(wording -> wording.path("language").asString().equals(language)));
    }
}
