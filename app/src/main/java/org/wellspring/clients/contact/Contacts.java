package org.wellspring.clients.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.clients.Here;
import org.wellspring.help.Hours;

/** The posts that clients may ring. */
@Component
public class Contacts {
    private final JdbcClient jdbc;
    private final Here here;

    Contacts(JdbcClient jdbc, Here here) {
        this.jdbc = jdbc;
        this.here = here;
    }

    /** @param now staffed at this hour */
    public record Staffed(List<Contact> now, List<Contact> later) {
        public boolean nobody() {
            return now.isEmpty() && later.isEmpty();
        }
    }

    List<Contact> all() {
        return jdbc.sql("""
                select id, what, post, phone, mail, days, from_time, until_time
                from clients.contact
                order by what desc, post
                """)
            .query(Contacts::contact).list();
    }

    public Staffed staffed(Contact.What what) {
        var moment = here.now();
        var staffed = all().stream().filter(contact -> contact.what() == what).collect(Collectors.partitioningBy(contact -> contact.hours().cover(moment)));
        return new Staffed(staffed.get(true), staffed.get(false));
    }

    void add(Contact contact) {
        jdbc.sql("""
                insert into clients.contact (id, what, post, phone, mail, days, from_time, until_time)
                values (:id, :what, :post, :phone, :mail, :days, :from, :until)
                on conflict do nothing
                """)
            .param("id", contact.id()).param("what", contact.what().name()).param("post", contact.post()).param("phone", contact.phone()).param("mail", contact.mail())
            .param("days", contact.hours().days().stream().map(day -> (short) day.getValue()).toArray(Short[]::new))
            .param("from", contact.hours().from()).param("until", contact.hours().until()).update();
    }

    boolean remove(UUID id) {
        return jdbc.sql("delete from clients.contact where id = :id").param("id", id).update() == 1;
    }

    private static Contact contact(ResultSet row, int n) throws SQLException {
        var days = Arrays.stream((Short[]) row.getArray("days").getArray()).map(day -> DayOfWeek.of(day)).collect(Collectors.toUnmodifiableSet());
        return new Contact(row.getObject("id", UUID.class), Contact.What.valueOf(row.getString("what")), row.getString("post"), row.getString("phone"), row.getString("mail"),
            new Hours(days, row.getObject("from_time", LocalTime.class), row.getObject("until_time", LocalTime.class)));
    }
}
