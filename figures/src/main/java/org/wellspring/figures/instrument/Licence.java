package org.wellspring.figures.instrument;

import java.util.List;

/**
 * Under what terms the wording of an instrument may be used.
 *
 * @param kind what this product may do with the wording
 * @param holder who holds the rights
 * @param conditions to be kept by whoever asks the questions, each one sentence
 * @param sources where these terms were found
 */
public record Licence(Kind kind, String holder, List<String> conditions, List<String> sources) {

    public Licence {
        Given.value(kind, "licence.kind");
        Given.text(holder, "licence.holder");
        conditions = Given.list(conditions, 0, 20, "licence.conditions");
        sources = Given.list(sources, 0, 20, "licence.sources");
    }

    /** What may happen with the wording. */
    public enum Kind {
        /** No right is reserved: the wording ships. */
        A,
        /** Free under conditions: the wording ships as a pack of its own with its conditions shown, and is never edited. */
        B,
        /** Unclear, by permission or not commercial: the organisation brings the wording and confirms its permission. */
        C,
        /** Sold: the organisation brings the key and the wording it bought. */
        D
    }
}
