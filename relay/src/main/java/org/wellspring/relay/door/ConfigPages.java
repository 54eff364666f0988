package org.wellspring.relay.door;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wellspring.relay.RelaySettings;

/** The one setting that the static pages need: which origin may talk to them. */
@RestController
class ConfigPages {
    private final RelaySettings settings;

    ConfigPages(RelaySettings settings) {
        this.settings = settings;
    }

    @GetMapping("/config.json")
    Map<String, String> config() {
        return Map.of("app", settings.app().toString());
    }
}
