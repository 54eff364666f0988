package org.wellspring.ballot.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.figures.instrument.Instrument;

/** Every instrument that can be asked here, with its key and its words. What a wave takes from here it freezes by hash. */
@Component
public class Instruments {
    private final InstrumentKeys keys;
    private final WordingPacks packs;
    private final Wordings wordings;

    Instruments(InstrumentKeys keys, WordingPacks packs, Wordings wordings) {
        this.keys = keys;
        this.packs = packs;
        this.wordings = wordings;
    }

    /** In the order of the catalogue: those that ship, then the organisation's own. */
    public List<Instrument> all() {
        return keys.all();
    }

    public Optional<Instrument> find(String id) {
        return keys.find(id);
    }

    /** Words in every language there are any, English first. What somebody confirmed here comes before what ships. */
    public List<Wording> wordings(Instrument key) {
        var found = new ArrayList<>(wordings.inUse(key));
        packs.of(key).stream().filter(pack -> found.stream().noneMatch(mine -> mine.language().equals(pack.language()))).forEach(found::add);
        found.sort(Comparator.comparing((Wording wording) -> !wording.language().equals("en")).thenComparing(Wording::language));
        return List.copyOf(found);
    }

    /** The words in {@code language}, or in English, or in the only language there is; never translated. */
    public Optional<Wording> wording(Instrument key, String language) {
        var all = wordings(key);
        return all.stream().filter(wording -> wording.language().equals(language)).findFirst().or(() -> all.stream().findFirst());
    }

    /** The items that are asked only after certain answers. */
    public List<AskedWhen> askedWhen(Instrument key) {
        return keys.askedWhen(key.id());
    }

    /** A key or a wording as canonical JSON: the same value always gives the same bytes. */
    public static String canonical(Object keyOrWording) {
        return StrictJson.canonical(keyOrWording);
    }

    /** SHA-256 of {@link #canonical}, in hex. */
    public static String sha256(Object keyOrWording) {
        return StrictJson.sha256(StrictJson.canonical(keyOrWording));
    }
}
