package org.wellspring.voice.picklist;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;
import org.wellspring.voice.ask.Here;

/** Takes an entry off a team's list; whoever answers for the team may. Old asks that use it stay readable. */
@Component
class RemoveEntry {
    private final Entries entries;
    private final People people;
    private final Here here;

    RemoveEntry(Entries entries, People people, Here here) {
        this.entries = entries;
        this.people = people;
        this.here = here;
    }

    /** @return false if this person does not answer for the entry's team, or there is no such entry */
    @Transactional boolean remove(String code, PersonId by) {
        var allowed = entries.teamOf(code).filter(people.supervisedBy(by, here.today())::contains).isPresent();
        if (allowed) {
            entries.remove(code);
        }
        return allowed;
    }
}
