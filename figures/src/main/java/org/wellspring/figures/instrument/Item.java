package org.wellspring.figures.instrument;

/**
 * One question, without its words.
 *
 * @param id within its instrument
 * @param answers the id of the answer set it chooses from
 * @param reversed whether it is turned round before it is reckoned: least plus greatest minus the answer
 */
public record Item(String id, String answers, boolean reversed) {

    public Item {
        Given.id(id, "The id of an item");
        Given.id(answers, "The answer set of item %s".formatted(id));
    }
}
