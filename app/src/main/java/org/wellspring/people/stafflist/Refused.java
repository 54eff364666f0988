package org.wellspring.people.stafflist;

import java.util.List;

/**
 * A line that was left out.
 *
 * @param about what was wrong in it, when it is fit to be shown; a formula or broken letters never are
 * @param offers names that exist here, nearest first
 * @param keys whom the line may be about; empty when nobody can tell
 */
public record Refused(int number, Reason reason, String about, List<String> offers, List<String> keys) {
    static Refused of(int number, Reason reason, List<String> keys) {
        return new Refused(number, reason, "", List.of(), keys);
    }

    static Refused of(int number, Reason reason, String about, List<String> keys) {
        return new Refused(number, reason, about, List.of(), keys);
    }
}
