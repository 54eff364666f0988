package org.wellspring.voice.ask;

import org.wellspring.figures.release.Band;
import org.wellspring.web.Text;

/** Bands in words. */
public final class Said {
    private Said() {}

    /** "3 to 5 people". */
    public static String people(Text text, Band band) {
        return text.of(switch (band) {
            case FEWER_THAN_3 -> "voice.people.fewer";
            case FROM_3_TO_5 -> "voice.people.three";
            case FROM_6_TO_9 -> "voice.people.six";
            case TEN_OR_MORE -> "voice.people.ten";
        });
    }

    /** "3 to 5". */
    public static String band(Text text, Band band) {
        return text.of(switch (band) {
            case FEWER_THAN_3 -> "voice.band.fewer";
            case FROM_3_TO_5 -> "voice.band.three";
            case FROM_6_TO_9 -> "voice.band.six";
            case TEN_OR_MORE -> "voice.band.ten";
        });
    }
}
