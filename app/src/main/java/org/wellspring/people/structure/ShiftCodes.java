package org.wellspring.people.structure;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.platform.TimeSpan;

/** Codes for people who work one shift here. Nobody is stored who uses one; old codes go when a new one is made. */
@Repository
public class ShiftCodes {
    /** @param until when the shift, and the code, ends */
    public record Visit(TeamId team, Instant until) {}

    /** @param code without groups */
    public record Made(String code, TeamId team, TimeSpan shift) {}

    private final JdbcClient jdbc;
    private final SecureRandom chance = new SecureRandom();

    ShiftCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String make(TeamId team, TimeSpan shift, PersonId by) {
        var code = Code.random(chance).characters();
        jdbc.sql("delete from people.shift_code where ends_at < :longOver").param("longOver", shift.from().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC)).update();
        jdbc.sql("""
                insert into people.shift_code (code, team, starts_at, ends_at, made_by)
                values (:code, :team, :start, :end, :by)
                """).param("code", code).param("team", team.value()).param("start", shift.from().atOffset(ZoneOffset.UTC))
            .param("end", shift.until().atOffset(ZoneOffset.UTC)).param("by", by.value()).update();
        return code;
    }

    Optional<String> of(TeamId team, TimeSpan shift) {
        return jdbc.sql("select code from people.shift_code where team = :team and starts_at = :start and ends_at = :end order by code limit 1")
            .param("team", team.value()).param("start", shift.from().atOffset(ZoneOffset.UTC)).param("end", shift.until().atOffset(ZoneOffset.UTC)).query(String.class).optional();
    }

    /** Codes of these teams that open something now or later, soonest first. */
    public List<Made> of(Collection<TeamId> teams, Instant now) {
        return jdbc.sql("""
                select code, team, starts_at, ends_at
                from people.shift_code
                where team = any(:teams) and ends_at > :now
                order by starts_at, code
                """).param("teams", teams.stream().map(TeamId::value).toArray(UUID[]::new)).param("now", now.atOffset(ZoneOffset.UTC))
            .query((row, n) -> new Made(row.getString("code"), new TeamId(row.getObject("team", UUID.class)),
                new TimeSpan(row.getObject("starts_at", OffsetDateTime.class).toInstant(), row.getObject("ends_at", OffsetDateTime.class).toInstant()))).list();
    }

    /** @return the team it was for, if there was one */
    Optional<TeamId> end(Code code) {
        return jdbc.sql("delete from people.shift_code where code = :code returning team").param("code", code.characters()).query(UUID.class).optional().map(TeamId::new);
    }

    public Optional<Visit> running(Code code, Instant now) {
        return jdbc.sql("select team, ends_at from people.shift_code where code = :code and starts_at <= :now and ends_at > :now")
            .param("code", code.characters()).param("now", now.atOffset(ZoneOffset.UTC))
            .query((row, n) -> new Visit(new TeamId(row.getObject("team", UUID.class)), row.getObject("ends_at", OffsetDateTime.class).toInstant())).optional();
    }
}
