package org.wellspring.help.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.help.Hours;
import org.wellspring.people.SiteId;

/** The posts that staff may ring, by site and hour. */
@Repository
public class Colleagues {
    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Colleague> all() {
        return jdbc.sql("""
                select id, site, post, phone, days, from_time, until_time
                from help.colleague
                order by post
                """)
            .query(Colleagues::colleague).list();
    }

    public void add(Colleague colleague) {
        jdbc.sql("""
                insert into help.colleague (id, site, post, phone, days, from_time, until_time)
                values (:id, :site, :post, :phone, :days, :from, :until)
                on conflict do nothing
                """)
            .param("id", colleague.id()).param("site", colleague.site().value()).param("post", colleague.post()).param("phone", colleague.phone())
            .param("days", colleague.hours().days().stream().map(day -> (short) day.getValue()).toArray(Short[]::new))
            .param("from", colleague.hours().from()).param("until", colleague.hours().until())
            .update();
    }

    public void remove(UUID id) {
        jdbc.sql("delete from help.colleague where id = :id").param("id", id).update();
    }

    private static Colleague colleague(ResultSet row, int n) throws SQLException {
        var days = Arrays.stream((Short[]) row.getArray("days").getArray()).map(day -> DayOfWeek.of(day)).collect(Collectors.toUnmodifiableSet());
        var hours = new Hours(days, row.getObject("from_time", LocalTime.class), row.getObject("until_time", LocalTime.class));
        return new Colleague(row.getObject("id", UUID.class), new SiteId(row.getObject("site", UUID.class)), row.getString("post"), row.getString("phone"), hours);
    }
}
