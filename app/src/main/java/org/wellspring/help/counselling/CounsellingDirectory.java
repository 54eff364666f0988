package org.wellspring.help.counselling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.people.SiteId;
import org.wellspring.platform.Language;

/** The counselling directory, as the lead wrote it. */
@Repository
class CounsellingDirectory {
    private final JdbcClient jdbc;

    CounsellingDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Counselling> all() {
        return jdbc.sql("""
                select id, site, language, name, reach, cost, wait, hours, self_referral, who_is_told
                from help.counselling
                order by name
                """)
            .query(CounsellingDirectory::entry).list();
    }

    void add(Counselling entry) {
        var terms = entry.terms();
        jdbc.sql("""
                insert into help.counselling (id, site, language, name, reach, cost, wait, hours, self_referral, who_is_told)
                values (:id, :site, :language, :name, :reach, :cost, :wait, :hours, :self, :told)
                on conflict do nothing
                """)
            .param("id", entry.id()).param("site", entry.site().map(SiteId::value).orElse(null), Types.OTHER).param("language", entry.language().code())
            .param("name", entry.name()).param("reach", entry.reach()).param("cost", terms.cost()).param("wait", terms.usualWait())
            .param("hours", terms.hours()).param("self", terms.selfReferral()).param("told", terms.whoIsTold())
            .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from help.counselling where id = :id").param("id", id).update();
    }

    private static Counselling entry(ResultSet row, int n) throws SQLException {
        return new Counselling(row.getObject("id", UUID.class), Optional.ofNullable(row.getObject("site", UUID.class)).map(SiteId::new),
            Language.ofCode(row.getString("language")).orElse(Language.ENGLISH), row.getString("name"), row.getString("reach"),
            new Counselling.Terms(row.getString("cost"), row.getString("wait"), row.getString("hours"), row.getBoolean("self_referral"), row.getString("who_is_told")));
    }
}
