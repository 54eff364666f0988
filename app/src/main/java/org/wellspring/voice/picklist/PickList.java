package org.wellspring.voice.picklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an ask is put together from. */
public enum PickList {
    TOPIC, PLACE, TIME;

    /** {@code topic}, {@code place} or {@code time}: in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String inPack() {
        return word() + "s";
    }

    static Optional<PickList> ofWord(String word) {
        return Arrays.stream(values()).filter(list -> list.word().equals(word)).findFirst();
    }
}
