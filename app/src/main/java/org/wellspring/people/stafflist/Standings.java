package org.wellspring.people.stafflist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.people.MembershipKind;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

/** How people stand, read and put in place as a whole. */
@Repository
class Standings {
    private record Place(UUID person, Belonging belonging) {}

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever is joining or being changed, and keeps others waiting until the transaction ends. */
    void hold() {
        jdbc.sql("lock table people.person, people.membership in share row exclusive mode").update();
    }

    List<Colleague> onTheListOrClaiming() {
        var places = jdbc.sql("""
                select m.person, m.id, m.team, m.kind, m.counts, m.from_day, m.until_day
                from people.membership m
                join people.person p on p.id = m.person
                where p.staff_key is not null or p.claimed_key is not null
                order by m.from_day, m.id
                """).query((row, n) -> place(row)).list().stream().collect(Collectors.groupingBy(Place::person));
        return jdbc.sql("""
                select id, display_name, staff_key, staff_name, claimed_key, profession, languages, contract_share, first_signed_in_on is not null or join_form is not null as joined
                from people.person
                where staff_key is not null or claimed_key is not null
                order by id
                """).query((row, n) -> colleague(row, places)).list();
    }

    Optional<Colleague> one(PersonId person) {
        var places = jdbc.sql("select person, id, team, kind, counts, from_day, until_day from people.membership where person = :person order by from_day, id")
            .param("person", person.value()).query((row, n) -> place(row)).list().stream().collect(Collectors.groupingBy(Place::person));
        return jdbc.sql("""
                select id, display_name, staff_key, staff_name, claimed_key, profession, languages, contract_share, first_signed_in_on is not null or join_form is not null as joined
                from people.person
                where id = :person
                """).param("person", person.value()).query((row, n) -> colleague(row, places)).optional();
    }

    void add(PersonId person) {
        jdbc.sql("insert into people.person (id, display_name, ui_language) values (:id, '?', coalesce((select languages[1] from people.profile), 'en'))")
            .param("id", person.value()).update();
    }

    /** Takes their lines from people for a moment, so that lines can change hands. */
    void release(Collection<PersonId> people) {
        people.forEach(person -> jdbc.sql("update people.person set staff_key = null where id = :person").param("person", person.value()).update());
    }

    void put(PersonId person, Standing standing) {
        var profile = standing.profile();
        jdbc.sql("""
                update people.person
                set display_name = :called, staff_key = :key, staff_name = :staffName, claimed_key = :claimed, profession = :profession, languages = :languages, contract_share = :share
                where id = :person
                """).param("called", standing.called()).param("key", standing.staffKey().orElse(null)).param("staffName", standing.staffName().orElse(null))
            .param("claimed", standing.claimedKey().orElse(null)).param("profession", profile.profession()).param("languages", profile.languages().toArray(String[]::new))
            .param("share", profile.share().orElse(null)).param("person", person.value()).update();
        jdbc.sql("delete from people.membership where person = :person").param("person", person.value()).update();
        standing.memberships().forEach(one -> insert(person, one));
    }

    private void insert(PersonId person, Belonging one) {
        jdbc.sql("""
                insert into people.membership (id, person, team, kind, counts, from_day, until_day)
                values (:id, :person, :team, :kind, :counts, :from, :until)
                """).param("id", one.id()).param("person", person.value()).param("team", one.team().value()).param("kind", one.kind().name()).param("counts", one.counts())
            .param("from", one.from()).param("until", one.until().orElse(null)).update();
    }

    private static Colleague colleague(ResultSet row, Map<UUID, List<Place>> places) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var share = Optional.ofNullable(row.getObject("contract_share", Integer.class));
        var profile = new Standing.Profile(row.getString("profession"), Arrays.asList((String[]) row.getArray("languages").getArray()), share);
        var memberships = places.getOrDefault(id, List.of()).stream().map(Place::belonging).toList();
        return new Colleague(new PersonId(id), row.getBoolean("joined"), new Standing(row.getString("display_name"), text(row.getString("staff_key")),
            text(row.getString("staff_name")), text(row.getString("claimed_key")), profile, memberships));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getObject("person", UUID.class), new Belonging(row.getObject("id", UUID.class), new TeamId(row.getObject("team", UUID.class)),
            MembershipKind.valueOf(row.getString("kind")), row.getBoolean("counts"), row.getObject("from_day", LocalDate.class), Optional.ofNullable(row.getObject("until_day", LocalDate.class))));
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value);
    }
}
