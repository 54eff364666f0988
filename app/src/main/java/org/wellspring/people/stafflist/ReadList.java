package org.wellspring.people.stafflist;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.people.Organisation;
import org.wellspring.people.directory.Days;
import org.wellspring.people.directory.Teams;
import org.wellspring.platform.TeamId;

/** Reads what somebody pasted or sent, with the teams there are today. */
@Component
class ReadList {
    private static final Headings HEADINGS = Headings.read();

    private final Teams teams;
    private final Days days;

    ReadList(Teams teams, Days days) {
        this.teams = teams;
        this.days = days;
    }

    /** @param otherwise the team of lines that name none */
    Optional<StaffList> read(byte[] file, Optional<TeamId> otherwise) {
        var units = new Units(teams.active(days.today()));
        boolean monthFirst = teams.organisation().map(Organisation::country).filter("US"::equals).isPresent();
        return StaffList.read(file, HEADINGS, columns -> new ReadLine(HEADINGS, units, otherwise, monthFirst, columns.contains("until")));
    }
}
