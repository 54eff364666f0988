package org.wellspring.notifications.wishes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.notifications.etiquette.QuietHours;
import org.wellspring.notifications.etiquette.Wishes;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** What everyone said they want. */
@Repository
public class StatedWishes implements PersonalData {
    private final JdbcClient jdbc;

    StatedWishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Wishes of(PersonId person) {
        return jdbc.sql("""
                select question, news, after_nights, daily_at, quiet_from, quiet_until
                from notifications.wishes
                where person = :person
                """).param("person", person.value()).query((row, n) -> wishes(row)).optional().orElse(Wishes.UNSAID);
    }

    public void state(PersonId person, Wishes wishes) {
        jdbc.sql("""
                insert into notifications.wishes (person, question, news, after_nights, daily_at, quiet_from, quiet_until)
                values (:person, :question, :news, :nights, :daily, :from, :until)
                on conflict (organisation, person) do update set question = excluded.question, news = excluded.news, after_nights = excluded.after_nights,
                    daily_at = excluded.daily_at, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until
                """).param("person", person.value()).param("question", wishes.question()).param("news", wishes.news())
            .param("nights", wishes.afterNights()).param("daily", wishes.dailyAt().orElse(null))
            .param("from", wishes.quiet().map(QuietHours::from).orElse(null)).param("until", wishes.quiet().map(QuietHours::until).orElse(null)).update();
    }

    @Override public Set<String> columns() {
        return Set.of("notifications.wishes.person", "notifications.wishes.question", "notifications.wishes.news", "notifications.wishes.after_nights",
            "notifications.wishes.daily_at", "notifications.wishes.quiet_from", "notifications.wishes.quiet_until");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql("""
                select question, news, after_nights, daily_at, quiet_from, quiet_until
                from notifications.wishes
                where person = :person
                """).param("person", person.value()).query().listOfRows();
    }

    @Override public void erase(PersonId person) {
        jdbc.sql("""
                delete from notifications.wishes
                where person = :person
                """).param("person", person.value()).update();
    }

    private static Wishes wishes(ResultSet row) throws SQLException {
        var from = Optional.ofNullable(row.getObject("quiet_from", LocalTime.class));
        var until = Optional.ofNullable(row.getObject("quiet_until", LocalTime.class));
        return new Wishes(row.getBoolean("question"), row.getBoolean("news"), row.getBoolean("after_nights"),
            Optional.ofNullable(row.getObject("daily_at", LocalTime.class)), from.flatMap(f -> until.map(u -> new QuietHours(f, u))));
    }
}
