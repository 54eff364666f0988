package org.wellspring.privacy.export.parquet;

/** One column of a table. */
public record Field(String name, Type type) {
    /** What a column holds, with the format's numbers for it. */
    public enum Type {
        /** Days since 1970, given as an {@link Integer}. */
        DAY(1, 6, 6),
        /** A {@link Long}. */
        WHOLE(2, -1, -1),
        /** A {@link String}. */
        TEXT(6, 0, 1);

        final int physical;
        final int converted;
        final int logical;

        Type(int physical, int converted, int logical) {
            this.physical = physical;
            this.converted = converted;
            this.logical = logical;
        }
    }
}
