package org.wellspring.adoption.promise;

import java.net.URI;

/**
 * How this installation runs, which decides how much it may promise.
 *
 * @param keeper who looks after the organisation's half; empty when nobody said so
 * @param second who looks after the person's half, or would have to; empty when nobody said so
 */
public record Deployment(Mode mode, String keeper, String second) {
    /** The word an item of the promise carries when it holds only there. */
    public enum Mode {
        ONE_MACHINE("one"), TWO_HOSTS("two");

        private final String word;

        Mode(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * Two hosts count only when two different keepers are named and the halves have different addresses. Anything less gets the
     * weaker words.
     *
     * @param declared {@code one-machine} or {@code two-hosts}
     */
    static Deployment declared(String declared, String keeper, String second, URI app, URI relay) {
        boolean apart = declared.equals("two-hosts") && !keeper.isBlank() && !second.isBlank() && !keeper.strip().equalsIgnoreCase(second.strip())
            && !app.getHost().equalsIgnoreCase(relay.getHost());
        return new Deployment(apart ? Mode.TWO_HOSTS : Mode.ONE_MACHINE, keeper.strip(), second.strip());
    }
}
