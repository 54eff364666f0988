package org.wellspring.people.register;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.people.MembershipKind;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

/** Where somebody belongs from a day on. Doing it twice changes nothing the second time. */
@Component
@Transactional
class Reassign {
    private final JdbcClient jdbc;
    private final Audit audit;

    Reassign(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The person counts in that team from that day, and in no other. */
    void move(PersonId person, TeamId team, LocalDate from, PersonId by) {
        if (isThere(person, team, from)) {
            return;
        }
        var kind = kind(person);
        jdbc.sql("""
                update people.membership
                set from_day = least(from_day, :day), until_day = :day
                where person = :person and (counts or team = :team) and (until_day is null or until_day > :day)
                """).param("person", person.value()).param("team", team.value()).param("day", from).update();
        jdbc.sql("insert into people.membership (id, person, team, kind, counts, from_day) values (:id, :person, :team, :kind, true, :from)")
            .param("id", UUID.randomUUID()).param("person", person.value()).param("team", team.value()).param("kind", kind).param("from", from).update();
        audit.record(by, Act.PERSON_MOVED, "%s to %s".formatted(person, team));
    }

    /** From that day the person belongs to no team. */
    void end(PersonId person, LocalDate from, PersonId by) {
        int ended = jdbc.sql("""
                update people.membership
                set from_day = least(from_day, :day), until_day = :day
                where person = :person and (until_day is null or until_day > :day)
                """).param("person", person.value()).param("day", from).update();
        if (ended > 0) {
            audit.record(by, Act.PERSON_LEFT, person.toString());
        }
    }

    /** From that day the person no longer answers for the team. */
    void relieve(PersonId person, TeamId team, LocalDate from, PersonId by) {
        int ended = jdbc.sql("""
                update people.supervision
                set until_day = greatest(from_day, :day)
                where person = :person and team = :team and (until_day is null or until_day > :day)
                """).param("person", person.value()).param("team", team.value()).param("day", from).update();
        if (ended > 0) {
            audit.record(by, Act.TEAM_LEFT_BY_SUPERVISOR, "%s by %s".formatted(team, person));
        }
    }

    private boolean isThere(PersonId person, TeamId team, LocalDate day) {
        return jdbc.sql("select exists (select from people.membership where person = :person and team = :team and counts and from_day <= :day and until_day is null)")
            .param("person", person.value()).param("team", team.value()).param("day", day).query(Boolean.class).single();
    }

    private String kind(PersonId person) {
        return jdbc.sql("select kind from people.membership where person = :person order by counts desc, from_day desc limit 1").param("person", person.value())
            .query(String.class).optional().orElse(MembershipKind.EMPLOYED.name());
    }
}
