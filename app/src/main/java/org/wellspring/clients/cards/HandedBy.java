package org.wellspring.clients.cards;

import java.util.Arrays;
import java.util.Optional;

/** Who hands the cards out. Whoever is rated is not among them: people answer otherwise when they look on, and choose whom they give one. */
public enum HandedBy {
    RECEPTION, BOX, POST, DISCHARGE;

    public static Optional<HandedBy> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
