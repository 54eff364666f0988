package org.wellspring.privacy.spi;

import java.util.Arrays;

/** How many in a hundred said "fully". Of what clients say the lower half is one band: means and shares sit near the ceiling. */
public enum ClientShare {
    UNDER_50(0, 49), FROM_50(50, 59), FROM_60(60, 69), FROM_70(70, 79), FROM_80(80, 89), FROM_90(90, 100);

    private final int from;
    private final int until;

    ClientShare(int from, int until) {
        this.from = from;
        this.until = until;
    }

    public int from() {
        return from;
    }

    /** The highest share that is still in the band. */
    public int until() {
        return until;
    }

    /** As written in a release: {@code 70-79}. */
    public String code() {
        return from + "-" + until;
    }

    /** @throws IllegalArgumentException for any other word */
    static ClientShare ofCode(String code) {
        return Arrays.stream(values()).filter(band -> band.code().equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException("Shares come as one of six bands."));
    }
}
