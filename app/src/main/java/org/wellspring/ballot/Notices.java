package org.wellspring.ballot;

import java.util.List;
import java.util.Optional;
import org.wellspring.figures.Week;

/** The notices that everyone on this site gets, for posters and for comparing. */
public interface Notices {
    /** All of them, newest first. */
    List<Published> all();

    default Optional<Published> newest() {
        return all().stream().findFirst();
    }

    /**
     * @param number counted from 1
     * @param first the first of its four weeks
     * @param head SHA-256 in lower-case hex
     */
    record Published(int number, Week first, String head) {
        private static final int GROUPS = 8;
        private static final int LETTERS = 4;

        /** The head as people compare it: its first 32 letters, in eight groups of four. */
        public List<String> groups() {
            return java.util.stream.IntStream.range(0, GROUPS).mapToObj(group -> head.substring(group * LETTERS, (group + 1) * LETTERS)).toList();
        }
    }
}
