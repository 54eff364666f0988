package org.wellspring.shifts.rosterlist;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

/** Lists that were applied, by team. */
@Repository
public class AppliedLists {
    private final JdbcClient jdbc;

    AppliedLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it is new: a list sent twice is applied once */
    boolean add(UUID id, TeamId team, PersonId by, Instant now) {
        return jdbc.sql("""
                insert into shifts.roster_list (id, team, applied_by, applied_at)
                values (:id, :team, :by, :now)
                on conflict do nothing
                """).param("id", id).param("team", team.value()).param("by", by.value()).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    boolean holds(UUID id) {
        return jdbc.sql("select exists (select from shifts.roster_list where id = :id)").param("id", id).query(Boolean.class).single();
    }

    /** The team's newest list that was applied after that moment and not undone. */
    Optional<AppliedList> last(TeamId team, Instant after) {
        return jdbc.sql("""
                select l.id,
                    (select count(*) from shifts.shift s where s.roster_list = l.id) as shifts, (select count(*) from shifts.leave a where a.roster_list = l.id) as leave
                from shifts.roster_list l
                where l.team = :team and l.applied_at > :after and not l.undone
                order by l.applied_at desc, l.id
                limit 1
                """).param("team", team.value()).param("after", after.atOffset(ZoneOffset.UTC))
            .query((row, n) -> new AppliedList(row.getObject("id", UUID.class), row.getInt("shifts"), row.getInt("leave"))).optional();
    }

    void undone(UUID id) {
        jdbc.sql("update shifts.roster_list set undone = true where id = :id").param("id", id).update();
    }

    /** What lists took away that can no longer be undone. */
    public void dropReplacedBy(Instant moment) {
        jdbc.sql("""
                delete from shifts.replaced r
                using shifts.roster_list l
                where l.id = r.list and l.applied_at <= :moment
                """).param("moment", moment.atOffset(ZoneOffset.UTC)).update();
    }

    public void dropAppliedBy(Instant moment) {
        jdbc.sql("delete from shifts.roster_list where applied_at <= :moment").param("moment", moment.atOffset(ZoneOffset.UTC)).update();
    }
}
