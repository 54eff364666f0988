package org.wellspring.adoption.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.adoption.calendar.Today;

/** Five things that can wait until after the start. */
@Repository
class Later {
    enum Item {
        ROSTER, CONNECTIONS, LESSONS, DEBRIEF, REPORT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final JdbcClient jdbc;
    private final Today today;

    Later(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    List<String> done() {
        return jdbc.sql("select item from adoption.later").query(String.class).list();
    }

    /** @return the item of that name, for example {@code roster} */
    static Optional<Item> named(String word) {
        return Arrays.stream(Item.values()).filter(item -> item.word().equals(word)).findFirst();
    }

    /** Ticks an item, or takes the tick away. */
    void tick(Item ticked) {
        var item = ticked.word();
        if (jdbc.sql("delete from adoption.later where item = :item").param("item", item).update() == 0) {
            jdbc.sql("insert into adoption.later (item, done_on) values (:item, :day) on conflict do nothing").param("item", item).param("day", today.day()).update();
        }
    }
}
