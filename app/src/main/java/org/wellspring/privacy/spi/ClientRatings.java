package org.wellspring.privacy.spi;

import java.util.Arrays;

/** How many clients rated a team in a quarter. */
public enum ClientRatings {
    UNDER_30("under-30"), FROM_30("30-49"), FROM_50("50-99"), FROM_100("100-199"), FROM_200("200+");

    private final String code;

    ClientRatings(String code) {
        this.code = code;
    }

    /** As written in a release. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for any other word */
    static ClientRatings ofCode(String code) {
        return Arrays.stream(values()).filter(band -> band.code.equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException("Ratings come as one of five bands."));
    }
}
