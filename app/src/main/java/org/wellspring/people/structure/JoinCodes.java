package org.wellspring.people.structure;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.TeamId;

/** One code for each team; kept readable, because posters are printed again. It opens nothing but an account that counts for nobody yet. */
@Repository
public class JoinCodes {
    /** Half a year: a poster outlives a season, not its readers. */
    private static final int MONTHS = 6;

    private final JdbcClient jdbc;
    private final SecureRandom chance = new SecureRandom();

    JoinCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> of(TeamId team, LocalDate today) {
        return jdbc.sql("select code from people.join_code where team = :team and until_day > :today")
            .param("team", team.value()).param("today", today).query(String.class).optional();
    }

    public Optional<TeamId> teamOf(Code code, LocalDate today) {
        return jdbc.sql("""
                select c.team
                from people.join_code c
                join people.team t on t.id = c.team
                where c.code = :code and c.until_day > :today and (t.retired_on is null or t.retired_on > :today)
                """).param("code", code.characters()).param("today", today).query(UUID.class).optional().map(TeamId::new);
    }

    String renew(TeamId team, LocalDate today) {
        var code = Code.random(chance).characters();
        jdbc.sql("""
                insert into people.join_code (team, code, made_on, until_day)
                values (:team, :code, :today, :until)
                on conflict (organisation, team) do update set code = excluded.code, made_on = excluded.made_on, until_day = excluded.until_day
                """).param("team", team.value()).param("code", code).param("today", today).param("until", today.plusMonths(MONTHS)).update();
        return code;
    }
}
