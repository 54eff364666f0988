package org.wellspring.people.directory;

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
import org.wellspring.people.Eligible;
import org.wellspring.people.Member;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** Who belongs to which team, and who counts towards figures. */
@Repository
public class Members {
    /** Accounts count only four weeks after their person first signed in, so that made-up accounts cannot fill a small team. */
    static final int DAYS_BEFORE_COUNTING = 28;
    /** Role holders who must say that somebody really works here when the staff list does not. */
    static final int CONFIRMATIONS = 2;

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<TeamId> teamOf(PersonId person, LocalDate day) {
        return jdbc.sql("""
                select team
                from people.membership
                where person = :person and counts and from_day <= :day and (until_day is null or until_day > :day)
                """).param("person", person.value()).param("day", day).query(UUID.class).optional().map(TeamId::new);
    }

    public List<Member> of(TeamId team, LocalDate day) {
        return jdbc.sql("""
                select p.id, p.display_name, m.team, p.profession, people.roles_on(p.id, :day) as roles
                from people.membership m
                join people.person p on p.id = m.person
                where m.team = :team and m.from_day <= :day and (m.until_day is null or m.until_day > :day)
                order by lower(p.display_name), p.id
                """).param("team", team.value()).param("day", day).query((row, n) -> member(row)).list();
    }

    Set<String> namesIn(TeamId team, LocalDate day) {
        return Set.copyOf(jdbc.sql("""
                select called
                from people.membership m
                join people.person p on p.id = m.person
                cross join lateral (values (p.display_name), (p.staff_name)) as names (called)
                where m.team = :team and m.from_day <= :day and (m.until_day is null or m.until_day > :day) and called is not null
                """).param("team", team.value()).param("day", day).query(String.class).list());
    }

    public Optional<Member> one(PersonId person, LocalDate day) {
        return jdbc.sql("""
                select p.id, p.display_name, m.team, p.profession, people.roles_on(p.id, :day) as roles
                from people.person p
                left join people.membership m on m.person = p.id and m.counts and m.from_day <= :day and (m.until_day is null or m.until_day > :day)
                where p.id = :person
                """).param("person", person.value()).param("day", day).query((row, n) -> member(row)).optional();
    }

    List<Member> search(String words, int most, LocalDate day) {
        return jdbc.sql("""
                select p.id, p.display_name, m.team, p.profession, people.roles_on(p.id, :day) as roles
                from people.membership m
                join people.person p on p.id = m.person
                where m.counts and m.from_day <= :day and (m.until_day is null or m.until_day > :day)
                    and (position(lower(:words) in lower(p.display_name)) > 0 or position(lower(:words) in lower(coalesce(p.staff_name, ''))) > 0 or p.staff_key = lower(:words))
                order by lower(p.display_name), p.id
                limit :most
                """).param("words", words).param("most", most).param("day", day).query((row, n) -> member(row)).list();
    }

    public List<Eligible> eligible(LocalDate day) {
        return jdbc.sql("""
                select m.person, m.team
                from people.membership m
                join people.person p on p.id = m.person
                where m.counts and m.from_day <= :day and (m.until_day is null or m.until_day > :day)
                    and p.first_signed_in_on <= :since
                    and (p.staff_key is not null
                        or (select count(*) from people.confirmation c where c.person = p.id and c.confirmed_on <= :day) >= :confirmations)
                order by m.team, m.person
                """).param("day", day).param("since", day.minusDays(DAYS_BEFORE_COUNTING)).param("confirmations", CONFIRMATIONS)
            .query((row, n) -> new Eligible(new PersonId(row.getObject("person", UUID.class)), new TeamId(row.getObject("team", UUID.class)))).list();
    }

    Optional<PersonId> onTheList(String staffKey) {
        return jdbc.sql("select id from people.person where staff_key = :key").param("key", staffKey).query(UUID.class).optional().map(PersonId::new);
    }

    static Set<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Member member(ResultSet row) throws SQLException {
        var team = Optional.ofNullable(row.getObject("team", UUID.class)).map(TeamId::new);
        return new Member(new PersonId(row.getObject("id", UUID.class)), row.getString("display_name"), team, row.getString("profession"), roles(row));
    }
}
