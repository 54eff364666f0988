package org.wellspring.voice.picklist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Language;
import org.wellspring.platform.TeamId;
import org.wellspring.voice.ask.Here;

/** What one team chooses from: the pack's list, then the team's own entries. */
@Component
public class PickLists {
    private final Packs packs;
    private final Entries entries;
    private final Here here;

    PickLists(Packs packs, Entries entries, Here here) {
        this.packs = packs;
        this.entries = entries;
        this.here = here;
    }

    public Map<PickList, List<Pick>> of(TeamId team, Language language) {
        var own = entries.of(team);
        var lists = new EnumMap<PickList, List<Pick>>(PickList.class);
        for (var list : PickList.values()) {
            lists.put(list, Stream.concat(packs.list(here.pack(), list, language).stream(),
                own.stream().filter(entry -> entry.list() == list).map(entry -> new Pick(entry.code(), entry.words()))).toList());
        }
        return lists;
    }
}
