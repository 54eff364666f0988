package org.wellspring.people.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.people.MembershipKind;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** A person's page as stored. */
@Repository
class Files {
    private final JdbcClient jdbc;
    private final Confirmations confirmations;

    Files(JdbcClient jdbc, Confirmations confirmations) {
        this.jdbc = jdbc;
        this.confirmations = confirmations;
    }

    Optional<PersonFile> of(PersonId person, LocalDate day) {
        return known(person).map(known -> new PersonFile(known, places(person, day), granted(person), charges(person, day), reportsTo(person, day), confirmations.of(person)));
    }

    private Optional<PersonFile.Known> known(PersonId person) {
        return jdbc.sql("""
                select id, display_name, staff_name, staff_key, claimed_key, first_signed_in_on is not null or join_form is not null as joined, profession, languages, contract_share
                from people.person
                where id = :person
                """).param("person", person.value()).query((row, n) -> new PersonFile.Known(person, row.getString("display_name"), Optional.ofNullable(row.getString("staff_name")),
                Optional.ofNullable(row.getString("staff_key")), Optional.ofNullable(row.getString("claimed_key")), row.getBoolean("joined"),
                new PersonFile.Work(row.getString("profession"), Arrays.asList((String[]) row.getArray("languages").getArray()),
                    Optional.ofNullable(row.getObject("contract_share", Integer.class))))).optional();
    }

    private List<PersonFile.Place> places(PersonId person, LocalDate day) {
        return jdbc.sql("""
                select m.team, case when t.name = d.name then t.name else d.name || ' – ' || t.name end as name, m.kind, m.from_day, m.until_day
                from people.membership m
                join people.team t on t.id = m.team
                join people.department d on d.id = t.department
                where m.person = :person and (m.until_day is null or m.until_day > :day)
                order by m.from_day, t.name
                """).param("person", person.value()).param("day", day).query((row, n) -> new PersonFile.Place(new TeamId(row.getObject("team", UUID.class)), row.getString("name"),
                MembershipKind.valueOf(row.getString("kind")), row.getObject("from_day", LocalDate.class), until(row))).list();
    }

    private Set<Role> granted(PersonId person) {
        return jdbc.sql("select role from people.role_grant where person = :person").param("person", person.value()).query(String.class).list().stream()
            .map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private List<PersonFile.Charge> charges(PersonId person, LocalDate day) {
        return jdbc.sql("""
                select s.team, case when t.name = d.name then t.name else d.name || ' – ' || t.name end as name, s.from_day, s.until_day
                from people.supervision s
                join people.team t on t.id = s.team
                join people.department d on d.id = t.department
                where s.person = :person and (s.until_day is null or s.until_day > :day)
                order by t.name, s.from_day
                """).param("person", person.value()).param("day", day)
            .query((row, n) -> new PersonFile.Charge(row.getObject("team", UUID.class), row.getString("name"), row.getObject("from_day", LocalDate.class), until(row))).list();
    }

    /** The reporting line runs through the team: whoever answers for it, the person themselves apart. */
    private List<String> reportsTo(PersonId person, LocalDate day) {
        return jdbc.sql("""
                select distinct p.display_name
                from people.membership m
                join people.answering a on a.team = m.team and a.from_day <= :day and (a.until_day is null or a.until_day > :day)
                join people.person p on p.id = a.person
                where m.person = :person and m.counts and m.from_day <= :day and (m.until_day is null or m.until_day > :day)
                    and a.person <> :person and people.belongs_on(a.person, :day)
                order by p.display_name
                """).param("person", person.value()).param("day", day).query(String.class).list();
    }

    private static Optional<LocalDate> until(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("until_day", LocalDate.class));
    }
}
