package org.wellspring.help.now;

import java.util.List;

/**
 * The Help page as it is shown in one language.
 *
 * @param free what the first lines have in common, in a sentence
 * @param present posts staffed at this hour; on a saved copy all of them, since a copy does not know the hour
 */
public record HelpSheet(List<Call> risk, String free, List<Call> talk, List<Call> more, List<Post> present, List<Post> later, boolean saved) {
    /**
     * @param before words before the number on the button, {@code after} behind it
     * @param keyword word to send, for lines that answer messages
     */
    public record Call(String name, Button button, String what, String facts, String checked) {}

    public record Button(String before, String number, String after, String uri) {}

    public record Post(String name, String phone, String uri, String hours, String site) {}

    public boolean anyColleague() {
        return !present.isEmpty() || !later.isEmpty();
    }
}
