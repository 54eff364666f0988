package org.wellspring.people.structure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.people.SiteId;
import org.wellspring.platform.TeamId;

/** The places of work, in the order they were added. */
@Repository
public class Sites {
    private final JdbcClient jdbc;

    Sites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Site> all() {
        return jdbc.sql("select id, name from people.site order by place")
            .query((row, n) -> new Site(new SiteId(row.getObject("id", UUID.class)), row.getString("name"))).list();
    }

    public Optional<SiteId> of(TeamId team) {
        return jdbc.sql("""
                select d.site
                from people.team t
                join people.department d on d.id = t.department
                where t.id = :team
                """).param("team", team.value()).query(UUID.class).optional().map(SiteId::new);
    }
}
