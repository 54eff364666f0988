package org.wellspring.clients.shown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import org.wellspring.clients.outcome.Outcome;
import org.wellspring.clients.outcome.Value;
import org.wellspring.figures.Week;
import org.wellspring.privacy.spi.ClientVoice;

/**
 * What is known of one team, or of teams rated together, the newest quarter first.
 *
 * @param more whether there are earlier quarters
 */
public record TeamVoice(String team, List<Quarter> quarters, boolean more) {
    /** Of the page with every quarter. */
    public String address() {
        return "/clients?team=" + URLEncoder.encode(team, UTF_8).replace("+", "%20");
    }

    /**
     * @param voice empty until the quarter closed, and where nothing was released
     * @param outcomes of each of the teams that has one, with its value where there is one
     */
    public record Quarter(Week first, Optional<ClientVoice> voice, List<Reported> reports, List<Beside> outcomes) {}

    /** @param weeks in which three people or more reported it, of {@code of} released weeks */
    public record Reported(String kind, int weeks, int of) {}

    public record Beside(Outcome outcome, Optional<Value> value) {}
}
