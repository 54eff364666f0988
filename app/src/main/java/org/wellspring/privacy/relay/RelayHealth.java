package org.wellspring.privacy.relay;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.web.HealthPart;
import org.wellspring.web.Text;

/** Whether the person's half answers, for the administrator's page. */
@Component
@Order(0)
class RelayHealth implements HealthPart {
    private final Relay relay;

    RelayHealth(Relay relay) {
        this.relay = relay;
    }

    @Override public Health now(Text text) {
        var link = relay.link();
        var name = text.of("privacy.health.relay");
        return link.trouble().map(trouble -> new Health(name, false, text.of("privacy.health.away", "trouble", trouble)))
            .orElseGet(() -> new Health(name, true, text.of(link.reached().isPresent() ? "privacy.health.reached" : "privacy.health.unasked")));
    }
}
