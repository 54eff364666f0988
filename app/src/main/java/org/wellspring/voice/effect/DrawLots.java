package org.wellspring.voice.effect;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wellspring.figures.effect.Lot;

/**
 * Draws who begins when. Anyone can draw it again: the seed is the first eight bytes, as a signed number, of the SHA-256 of the
 * head of the newest release, a colon and the action's id; {@link Lot} puts the groups, sorted by their leaf, in order with it.
 */
final class DrawLots {
    private DrawLots() {}

    static long seed(String release, UUID id) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest((release + ":" + id).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * @param groups sorted by leaf before they are drawn
     * @param starts one day for each turn; those drawn last wait until after the review
     */
    static List<Plan.Group> drawn(List<Plan.Group> groups, List<LocalDate> starts, long seed) {
        var sorted = groups.stream().sorted((one, other) -> one.leaf().compareTo(other.leaf())).toList();
        return turns(new Lot(seed).order(sorted), starts);
    }

    /** As equal in number as can be, the earlier turns the larger. */
    static List<Plan.Group> turns(List<Plan.Group> order, List<LocalDate> starts) {
        var turns = starts.size() + 1;
        var decided = new ArrayList<Plan.Group>();
        for (int at = 0; at < order.size(); at++) {
            var turn = at * turns / order.size();
            decided.add(order.get(at).starting(turn < starts.size() ? Optional.of(starts.get(turn)) : Optional.empty()));
        }
        return decided;
    }
}
