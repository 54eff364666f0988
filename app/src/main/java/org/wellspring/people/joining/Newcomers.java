package org.wellspring.people.joining;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

/** People on their way in. */
@Repository
class Newcomers {
    private final JdbcClient jdbc;

    Newcomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonId> joinedWith(UUID form) {
        return jdbc.sql("select id from people.person where join_form = :form").param("form", form).query(UUID.class).optional().map(PersonId::new);
    }

    /** Somebody the staff list put in this team, whom nobody has signed in as yet. The row stays locked until the transaction ends. */
    Optional<PersonId> waitingOnTheList(String staffKey, TeamId team) {
        return jdbc.sql("""
                select p.id
                from people.person p
                where p.staff_key = :key and p.first_signed_in_on is null and p.join_form is null
                    and exists (select from people.membership m where m.person = p.id and m.team = :team)
                for update
                """).param("key", staffKey).param("team", team.value()).query(UUID.class).optional().map(PersonId::new);
    }

    void tookUp(PersonId person, Joining joining, Optional<String> staffKey) {
        jdbc.sql("""
                update people.person
                set display_name = :name, ui_language = :language, join_form = :form,
                    profession = case when :profession = '' then profession else :profession end,
                    claimed_key = case when staff_key is null then :key::text end
                where id = :person
                """).param("name", joining.name()).param("language", joining.language().code()).param("form", joining.form())
            .param("profession", joining.profession()).param("key", staffKey.orElse(null)).param("person", person.value()).update();
    }
}
