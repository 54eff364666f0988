package org.wellspring.voice.picklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.platform.Identifiers;
import org.wellspring.platform.TeamId;
import org.wellspring.voice.ask.Here;

/** Adds a team's own words to one of its lists. It is never told who adds them. */
@Component
class AddEntry {
    /** So that a list can still be read on a phone. */
    static final int MOST = 30;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    private final Entries entries;
    private final People people;
    private final Here here;

    AddEntry(Entries entries, People people, Here here) {
        this.entries = entries;
        this.people = people;
        this.here = here;
    }

    sealed interface Outcome {}

    record Added() implements Outcome {}

    record Refused(Reason reason, Optional<Identifiers.Found> found) implements Outcome {}

    enum Reason { EMPTY, LONG, IDENTIFIER, KNOWN, FULL }

    /** @param id of the form, so that sending it twice adds one */
    @Transactional Outcome add(UUID id, TeamId team, PickList list, String typed) {
        var words = typed.strip().replaceAll("\\s+", " ");
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            return refused(words.length() < SHORTEST ? Reason.EMPTY : Reason.LONG);
        }
        var found = Identifiers.of(people.members(team, here.today()).stream().map(Member::name).toList()).in(words);
        if (found.isPresent()) {
            return new Refused(Reason.IDENTIFIER, found);
        }
        var known = entries.of(team);
        var code = "own-" + id.toString().substring(0, 8);
        if (known.stream().anyMatch(entry -> entry.code().equals(code))) {
            return new Added();
        }
        return known.size() >= MOST ? refused(Reason.FULL) : add(team, new Entry(code, list, words), known);
    }

    private Outcome add(TeamId team, Entry entry, List<Entry> known) {
        var same = known.stream().anyMatch(other -> other.list() == entry.list() && other.words().equalsIgnoreCase(entry.words()));
        return !same && (entries.add(team, entry) || entries.teamOf(entry.code()).isPresent()) ? new Added() : refused(Reason.KNOWN);
    }

    private static Refused refused(Reason reason) {
        return new Refused(reason, Optional.empty());
    }
}
