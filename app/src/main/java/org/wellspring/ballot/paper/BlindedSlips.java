package org.wellspring.ballot.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the private frame asks to have signed for a sheet: two blinded messages a slip, by leaf. */
record BlindedSlips(List<OfLeaf> leaves) {
    record OfLeaf(String leaf, List<Slip> slips) {}

    record Slip(byte[] leaf, byte[] admission) {}

    /** As it arrives. */
    record Asked(@Nullable List<AskedLeaf> leaves) {}

    record AskedLeaf(@Nullable String leaf, @Nullable List<AskedSlip> slips) {}

    record AskedSlip(@Nullable String leafBlinded, @Nullable String admissionBlinded) {}

    /** @throws IllegalArgumentException for anything that is not of the protocol */
    static BlindedSlips read(Asked asked) {
        return new BlindedSlips(given(asked.leaves()).stream().map(BlindedSlips::given).map(BlindedSlips::leaf).toList());
    }

    private static OfLeaf leaf(AskedLeaf asked) {
        return new OfLeaf(given(asked.leaf()), given(asked.slips()).stream().map(BlindedSlips::given).map(slip -> new Slip(bytes(slip.leafBlinded()), bytes(slip.admissionBlinded()))).toList());
    }

    /** Whether it asks for exactly these slips. */
    boolean fits(SlipsOfWeek planned) {
        var wanted = planned.leaves().stream().map(leaf -> leaf.leaf() + " " + leaf.slips()).sorted().toList();
        return wanted.equals(leaves.stream().map(leaf -> leaf.leaf() + " " + leaf.slips().size()).sorted().toList());
    }

    /** Over every message in its place, the leaves by id. */
    byte[] digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            leaves.stream().sorted(Comparator.comparing(OfLeaf::leaf)).flatMap(leaf -> leaf.slips().stream()).forEach(slip -> {
                digest.update(slip.leaf());
                digest.update(slip.admission());
            });
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] bytes(@Nullable String text) {
        return Base64.getUrlDecoder().decode(given(text));
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("A sheet names its leaves, and for each slip two blinded messages.");
        }
        return value;
    }
}
