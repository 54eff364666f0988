package org.wellspring.voice.picklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Language;
import org.wellspring.voice.ask.AskKey;
import org.wellspring.voice.ask.Here;

/** Puts the ids of asks into words. */
@Component
public class Labels {
    /** The time that adds nothing to a label. */
    private static final String ANY_TIME = "any";

    private final Packs packs;
    private final Entries entries;
    private final Here here;

    Labels(Packs packs, Entries entries, Here here) {
        this.packs = packs;
        this.entries = entries;
        this.here = here;
    }

    /** The words of these asks: "Late relief for breaks, bay 3, night". At most one statement, none without own entries. */
    public Function<AskKey, String> of(Collection<AskKey> keys, Language language) {
        var words = new HashMap<PickList, Map<String, String>>();
        for (var list : PickList.values()) {
            words.put(list, packs.list(here.pack(), list, language).stream().collect(Collectors.toMap(Pick::id, Pick::label)));
        }
        var own = entries.words(ownCodes(keys));
        return key -> parts(key).stream().map(part -> words.get(part.list()).getOrDefault(part.id(), own.getOrDefault(part.id(), part.id().replace('-', ' '))))
            .reduce((before, next) -> before + (language == Language.ARABIC ? "، " : ", ") + inside(next, language)).orElseThrow();
    }

    /** German keeps the capitals of its nouns, Arabic has none. */
    private static String inside(String label, Language language) {
        boolean lower = (language == Language.ENGLISH || language == Language.SPANISH) && label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return lower ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    public String of(AskKey key, Language language) {
        return of(List.of(key), language).apply(key);
    }

    private record Part(PickList list, String id) {}

    private static List<Part> parts(AskKey key) {
        var parts = new ArrayList<>(List.of(new Part(PickList.TOPIC, key.topic()), new Part(PickList.PLACE, key.place())));
        if (!key.time().equals(ANY_TIME)) {
            parts.add(new Part(PickList.TIME, key.time()));
        }
        return parts;
    }

    private static Collection<String> ownCodes(Collection<AskKey> keys) {
        return keys.stream().flatMap(key -> Stream.of(key.topic(), key.place(), key.time())).filter(id -> id.startsWith("own-")).collect(Collectors.toCollection(HashSet::new));
    }
}
