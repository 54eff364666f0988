package org.wellspring.people.stafflist;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wellspring.people.directory.Days;
import org.wellspring.people.directory.Teams;
import org.wellspring.platform.PersonId;

/** What a kept list would change if it were applied now. */
@Component
class DryRun {
    private final StaffLists lists;
    private final Standings standings;
    private final Teams teams;
    private final Days days;

    DryRun(StaffLists lists, Standings standings, Teams teams, Days days) {
        this.lists = lists;
        this.standings = standings;
        this.teams = teams;
        this.days = days;
    }

    Changes of(UUID id, PersonId asking) {
        var list = lists.read(id);
        var today = days.today();
        var roll = new Roll(standings.onTheListOrClaiming(), list.lines());
        return Compare.changes(list, roll, new Units(teams.active(today)), new Placing(today, UUID::randomUUID), asking);
    }
}
