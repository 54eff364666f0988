package org.wellspring.figures.instrument;

import java.util.List;

/** Where the keys that ship are found. Reading them takes a JSON library, which this one does without. */
public final class Keys {

    /** Ids of the instruments whose key ships, in the order a catalogue lists them. */
    public static final List<String> SHIPPED = List.of(
            "burnout-single", "cbi", "olbi", "proqol-5", "mini-z-2", "who-5", "pss-10", "uwes-9", "pfi", "miss-hp", "edmondson-7", "hse", "care", "cg-cahps");

    private Keys() {}

    /** The class path resource of a key, UTF-8 JSON that maps onto {@link Instrument}. */
    public static String resource(String id) {
        return "/org/wellspring/figures/instrument/%s.json".formatted(id);
    }
}
