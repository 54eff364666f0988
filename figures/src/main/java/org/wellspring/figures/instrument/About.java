package org.wellspring.figures.instrument;

import java.util.List;

/**
 * What a questionnaire is called and who made it.
 *
 * @param name in full, as its authors write it
 * @param aliases short names people use
 * @param version the edition this key scores
 * @param minutes it takes to answer, 1 or more
 * @param ratedBy who answers
 * @param citation the article or manual that names its authors
 * @param cautions what its figures do not mean
 */
public record About(String name, List<String> aliases, String version, int minutes, Rater ratedBy, String citation, List<Caution> cautions) {

    public About {
        Given.text(name, "The name of an instrument");
        aliases = Given.list(aliases, 0, 20, "aliases");
        Given.text(version, "version");
        if (minutes < 1 || minutes > 120) {
            throw new IllegalArgumentException("minutes (%d) must be 1 to 120.".formatted(minutes));
        }
        Given.value(ratedBy, "ratedBy");
        Given.text(citation, "citation");
        cautions = Given.list(cautions, 0, 20, "cautions");
    }

    /** Who answers: people about themselves, or clients about how they were met. */
    public enum Rater { STAFF, CLIENT }
}
