package org.wellspring.voice.ask;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Band;
import org.wellspring.figures.release.Verdict;
import org.wellspring.platform.TeamId;
import org.wellspring.voice.AskId;

/** Asks and the teams they belong to. */
@Repository
public class Asks {
    private final JdbcClient jdbc;

    Asks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Standing> known(AskKey key, Collection<TeamId> teams) {
        return jdbc.sql("""
                select a.id, a.since, a.settled_on, array_agg(t.team) as teams
                from voice.ask a
                join voice.ask_team t on t.ask = a.id
                where a.key = :key
                group by a.organisation, a.id
                having bool_or(t.team in (:teams))
                """)
            .param("key", key.toString()).param("teams", values(teams))
            .query((row, _) -> new Standing(new AskId(row.getObject("id", UUID.class)), teams(row),
                new Week(row.getObject("since", LocalDate.class)), Optional.ofNullable(row.getObject("settled_on", LocalDate.class)))).list();
    }

    /** @return false if this very ask was known */
    boolean add(AskId id, String leaf, AskKey key, Week since, Band band) {
        return jdbc.sql("""
                insert into voice.ask (id, leaf, key, since, latest, band, state)
                values (:id, :leaf, :key, :since, :since, :band, 'OPEN')
                on conflict do nothing
                """)
            .param("id", id.value()).param("leaf", leaf).param("key", key.toString()).param("since", since.monday()).param("band", band.code())
            .update() == 1;
    }

    void belongTo(AskId id, Set<TeamId> teams) {
        for (var team : teams) {
            jdbc.sql("insert into voice.ask_team (ask, team) values (:ask, :team) on conflict do nothing")
                .param("ask", id.value()).param("team", team.value()).update();
        }
    }

    /** Support only ever raises the band: weeks cannot be added up, for the same people may have said it twice. */
    void strengthen(AskId id, Week week, Band band) {
        jdbc.sql("""
                update voice.ask
                set latest = greatest(latest, :week),
                    band = case when array_position(array['3-5', '6-9', '10+'], :band) > array_position(array['3-5', '6-9', '10+'], band) then :band else band end
                where id = :id
                """)
            .param("id", id.value()).param("week", week.monday()).param("band", band.code()).update();
    }

    void judge(AskId id, Verdict verdict) {
        jdbc.sql("update voice.ask set verdict = :verdict where id = :id").param("id", id.value()).param("verdict", verdict.code()).update();
    }

    /** Asks of these teams that were done before {@code week} ended, and recently enough that people are asked whether it helped. */
    Map<AskId, AskKey> doneBefore(Week week, Collection<TeamId> teams) {
        var done = new HashMap<AskId, AskKey>();
        jdbc.sql("""
                select distinct a.id, a.key
                from voice.ask a
                join voice.ask_team t on t.ask = a.id
                where a.state = 'DONE' and a.settled_on < :end and a.settled_on >= :earliest and t.team in (:teams)
                """)
            .param("end", week.plus(1).monday()).param("earliest", week.plus(-Ask.WEEKS_OF_DID_IT_HELP).monday()).param("teams", values(teams))
            .query(row -> {
                done.put(new AskId(row.getObject("id", UUID.class)), AskKey.of(row.getString("key")).orElseThrow());
            });
        return done;
    }

    /** The teams an ask belongs to; empty for an ask that does not exist. */
    public Set<TeamId> teamsOf(AskId id) {
        return jdbc.sql("select team from voice.ask_team where ask = :ask").param("ask", id.value()).query(UUID.class).list()
            .stream().map(TeamId::new).collect(Collectors.toSet());
    }

    public void move(AskId id, AskState state, Optional<LocalDate> settledOn) {
        jdbc.sql("update voice.ask set state = :state, settled_on = cast(:settledOn as date) where id = :id")
            .param("id", id.value()).param("state", state.name()).param("settledOn", settledOn.orElse(null)).update();
    }

    private static Set<TeamId> teams(ResultSet row) throws SQLException {
        return Stream.of((UUID[]) row.getArray("teams").getArray()).map(TeamId::new).collect(Collectors.toSet());
    }

    private static List<UUID> values(Collection<TeamId> teams) {
        return teams.stream().map(TeamId::value).toList();
    }
}
