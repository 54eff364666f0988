package org.wellspring.people.visit;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wellspring.people.Team;
import org.wellspring.people.directory.Answering;
import org.wellspring.people.directory.Days;
import org.wellspring.people.directory.Teams;
import org.wellspring.people.structure.Code;
import org.wellspring.people.structure.ShiftCodes;
import org.wellspring.platform.Installation;
import org.wellspring.platform.PersonId;
import org.wellspring.web.Form;
import org.wellspring.web.QrCode;
import org.wellspring.web.Text;

/** Shift codes as whoever answers for a team sees them, stand-ins included. */
@Component
class VisitCodes {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ShiftCodes codes;
    private final Answering answering;
    private final Teams teams;
    private final Days days;
    private final Installation installation;
    private final Clock clock;

    VisitCodes(ShiftCodes codes, Answering answering, Teams teams, Days days, Installation installation, Clock clock) {
        this.codes = codes;
        this.answering = answering;
        this.teams = teams;
        this.days = days;
        this.installation = installation;
        this.clock = clock;
    }

    LocalDate today() {
        return days.today();
    }

    List<Team> teams(PersonId person) {
        var ids = answering.teamsOf(person, days.today());
        return teams.active(days.today()).stream().filter(team -> ids.contains(team.id())).toList();
    }

    List<CodeLine> of(PersonId person) {
        return codes.of(answering.teamsOf(person, days.today()), clock.instant()).stream().map(this::line).toList();
    }

    CodeForm read(Form sent, PersonId person, Text text) {
        return CodeForm.read(sent, teams(person), clock.instant(), days.zone(), text);
    }

    CodeSheet sheet(CodeLine line) {
        var address = URI.create(installation.url().toString().replaceAll("/$", "") + "/shift/" + line.code());
        return new CodeSheet(line, address, List.of(new Code(line.code()).inGroups().split(" ")), QrCode.of(address.toString()));
    }

    private CodeLine line(ShiftCodes.Made made) {
        var from = made.shift().from().atZone(days.zone());
        var until = made.shift().until().atZone(days.zone());
        return new CodeLine(made.code(), teams.one(made.team()).map(Team::name).orElse(""), from.toLocalDate(), CLOCK.format(from), CLOCK.format(until));
    }
}
