package org.wellspring.relay.close;

import java.io.Serial;
import java.io.Serializable;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellspring.relay.keys.SealingKey;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.signed.Wire;

/**
 * One week's count in parts that run on several machines: {@link #open} each envelope, keep {@link #newer} of what comes under
 * one name, {@link #tally} the people, {@link #total} the tallies. The steps are those of a count on one machine, and so is the result.
 *
 * <p>Whatever a step hands out is sealed under a key that is made with the count and never written, so that what is sent, sorted or spilled to
 * a disk between two steps says nothing. An instance carries that key and the week's: send it over encrypted connections only.
 */
public final class CountInParts implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final byte[] week;
    private final byte[] sealing;
    private final RunKey run = new RunKey();
    private transient volatile @Nullable Opener opener;

    public CountInParts(CountedWeek week, SealingKey key) {
        this.week = Wire.write(week);
        this.sealing = key.secret();
    }

    /**
     * What one envelope says, under a name for its person that holds within this count.
     *
     * @param name 64 hex digits
     */
    public record Part(String name, byte[] sealed) {}

    /** Nothing for an envelope that does not count. */
    public Optional<Part> open(byte[] nonce, byte[] sealed) {
        return opener().heard(nonce, sealed).map(heard -> new Part(HexFormat.of().formatHex(run.name(heard.person())), run.seal(Wire.write(heard.said()))));
    }

    /** Which of two under one name counts. */
    public byte[] newer(byte[] one, byte[] other) {
        var said = said(one);
        return said.orNewer(said(other)) == said ? one : other;
    }

    /** @param people one for each name */
    public byte[] tally(Iterator<byte[]> people) {
        var tally = Tally.empty();
        people.forEachRemaining(sealed -> tally.add(said(sealed)));
        return run.seal(Wire.write(tally));
    }

    /** @param tallies of different people */
    public CountedLeaves total(List<byte[]> tallies) {
        var total = tallies.stream().map(sealed -> Wire.read(run.open(sealed), Tally.class)).reduce(Tally.empty(), Tally::plus);
        return new CountedLeaves(Wire.read(week, CountedWeek.class), total);
    }

    private Said said(byte[] sealed) {
        return Wire.read(run.open(sealed), Said.class);
    }

    /** Once for each machine: a nation's week has tens of thousands of keys. */
    private Opener opener() {
        var known = opener;
        if (known == null) {
            synchronized (this) {
                known = opener == null ? new Opener(Wire.read(week, CountedWeek.class), SealingKey.of(sealing)) : opener;
                opener = known;
            }
        }
        return known;
    }

    @Override public String toString() {
        return "[a count in parts]";
    }
}
