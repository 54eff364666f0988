package org.wellspring.people.stafflist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list would change.
 *
 * @param made by its lines
 * @param ending people the list no longer has
 */
public record Changes(List<Change> made, List<Refused> refused, int unchanged, Ending ending) {
    /**
     * @param gone nobody, when that cannot be told
     * @param of how many people were listed in the departments this list is about
     * @param unread number of the first line that may be anybody's, or 0
     */
    public record Ending(List<Change> gone, int of, int unread) {
        /** More than half at once is a wrong list more often than a hard year. */
        public boolean tooMany() {
            return gone.size() * 2 > of;
        }

        public boolean possible() {
            return !gone.isEmpty() && !tooMany();
        }
    }

    public Map<Change.What, Long> counts() {
        return made.stream().collect(Collectors.groupingBy(Change::what, Collectors.counting()));
    }

    /** The same for the same changes: what is applied is what was shown, or nothing. */
    public String seal() {
        var shown = Stream.concat(made.stream(), ending.gone.stream())
            .map(change -> "%s %d %s %s".formatted(change.what(), change.line(), change.before().isPresent() ? change.person() : "", change.fields())).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
