package org.wellspring.privacy.spi;

import java.util.Optional;
import org.wellspring.figures.Week;

/** What clients said of one team in one quarter, as it was released. */
public final class ClientVoice {
    private final ClientLine line;

    ClientVoice(ClientLine line) {
        this.line = line;
    }

    /** As the team, or the teams that were rated together, was called on the cards. */
    public String team() {
        return line.team();
    }

    /** The first of its thirteen weeks. */
    public Week quarter() {
        return line.quarter();
    }

    /** How many people could have been rated. */
    public int clinicians() {
        return line.clinicians();
    }

    public ClientRatings ratings() {
        return line.ratings();
    }

    /** How many in a hundred answered for somebody else, as a band; empty where too few rated. */
    public Optional<String> proxy() {
        return line.proxy();
    }

    /** How many in a hundred said "fully"; empty where fewer than 30 answered this. */
    public Optional<ClientShare> share(ClientItem item) {
        return Optional.ofNullable(line.top().get(item));
    }
}
