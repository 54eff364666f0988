package org.wellspring;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wellspring.people.MembershipKind;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.people.structure.Newcomer;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.Language;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** Teams, people and their browsers for tests, made through the real doors. Contexts share a database: give teams names of your own. */
@TestComponent
public class Staffing {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final Structure structure;
    private final People people;
    private final OneTimeLinks links;
    private final MockMvcTester http;
    private final MovedClock clock;
    private final JdbcClient jdbc;

    Staffing(Structure structure, People people, OneTimeLinks links, MockMvcTester http, MovedClock clock, JdbcClient jdbc) {
        this.structure = structure;
        this.people = people;
        this.links = links;
        this.http = http;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    public LocalDate today() {
        return clock.instant().atZone(ZONE).toLocalDate();
    }

    /** The team of that name, in a department of the same name. */
    public TeamId team(String name) {
        if (people.organisation().isEmpty()) {
            structure.describe(new Organisation("Linden Hospital", "GB", ZONE, List.of(Language.values()), "nursing"), NOBODY);
        }
        return structure.team(structure.department(name, NOBODY), name, NOBODY);
    }

    /** On the staff list and in the team since today; has never signed in. */
    public PersonId person(String name, TeamId team) {
        var id = new PersonId(UUID.randomUUID());
        structure.admit(id, new Newcomer(name, "nurse", Language.ENGLISH, Optional.of(id.toString())), team, MembershipKind.EMPLOYED, today());
        return id;
    }

    /** As {@link #person}, and signed in for the first time four weeks ago: counts towards figures. */
    public PersonId eligible(String name, TeamId team) {
        var id = person(name, team);
        jdbc.sql("update people.person set first_signed_in_on = :day where id = :id").param("day", today().minusWeeks(4)).param("id", id.value()).update();
        return id;
    }

    public List<PersonId> teamOf(int size, TeamId team) {
        return IntStream.rangeClosed(1, size).mapToObj(i -> eligible("Colleague " + i, team)).toList();
    }

    /** As {@link #teamOf}, for large numbers: written in two statements. */
    public void crowd(int size, TeamId team) {
        var ids = IntStream.range(0, size).mapToObj(_ -> UUID.randomUUID().toString()).toArray(String[]::new);
        jdbc.sql("""
                insert into people.person (id, display_name, profession, staff_key, staff_name, first_signed_in_on)
                select id::uuid, 'Colleague', 'nurse', id, 'Colleague', :day from unnest(:ids::text[]) as listed (id)
                """).param("ids", ids).param("day", today().minusWeeks(4)).update();
        jdbc.sql("""
                insert into people.membership (id, person, team, kind, from_day)
                select gen_random_uuid(), id::uuid, :team, 'EMPLOYED', :day from unnest(:ids::text[]) as listed (id)
                """).param("ids", ids).param("team", team.value()).param("day", today()).update();
    }

    public PersonId with(Role role, TeamId team) {
        var id = eligible(role.name().toLowerCase(), team);
        structure.grant(id, role, NOBODY);
        if (role == Role.SUPERVISOR) {
            structure.putInCharge(id, team, today(), NOBODY);
        }
        return id;
    }

    public void grant(PersonId person, Role role) {
        structure.grant(person, role, NOBODY);
    }

    /** Their browser, signed in a moment ago. */
    public Browser signedIn(PersonId person) {
        return new Browser(http).enter(links.forDemo(person));
    }

    public Browser signedOut() {
        return new Browser(http);
    }
}
