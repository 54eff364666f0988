package org.wellspring.people.structure;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.people.MembershipKind;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

/** People and the teams they belong to. */
@Repository
public class Memberships {
    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether there was nobody under this id before */
    boolean addPerson(PersonId id, Newcomer newcomer) {
        return jdbc.sql("""
                insert into people.person (id, display_name, profession, ui_language, staff_key, staff_name)
                values (:id, :name, :profession, :language, :staffKey, case when :staffKey::text is null then null else :name end)
                on conflict (organisation, id) do nothing
                """).param("id", id.value()).param("name", newcomer.name()).param("profession", newcomer.profession())
            .param("language", newcomer.language().code()).param("staffKey", newcomer.staffKey().flatMap(StaffKey::of).orElse(null)).update() == 1;
    }

    void addMembership(PersonId person, TeamId team, MembershipKind kind, LocalDate from) {
        jdbc.sql("""
                insert into people.membership (id, person, team, kind, counts, from_day)
                values (:id, :person, :team, :kind,
                    not exists (select from people.membership where person = :person and counts and (until_day is null or until_day > :from)), :from)
                """).param("id", UUID.randomUUID()).param("person", person.value()).param("team", team.value())
            .param("kind", kind.name()).param("from", from).update();
    }
}
