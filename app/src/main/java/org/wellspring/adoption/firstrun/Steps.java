package org.wellspring.adoption.firstrun;

import java.util.Arrays;
import java.util.EnumSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.adoption.calendar.Today;

/** The steps somebody finished. */
@Repository
public class Steps {
    private final JdbcClient jdbc;
    private final Today today;

    Steps(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    public Progress progress() {
        var done = EnumSet.noneOf(Step.class);
        var words = jdbc.sql("select step from adoption.step").query(String.class).list();
        Arrays.stream(Step.values()).filter(step -> words.contains(step.name())).forEach(done::add);
        return new Progress(done);
    }

    void done(Step step) {
        jdbc.sql("""
                insert into adoption.step (step, done_on)
                values (:step, :day)
                on conflict do nothing
                """).param("step", step.name()).param("day", today.day()).update();
    }

    void open(Step step) {
        jdbc.sql("delete from adoption.step where step = :step").param("step", step.name()).update();
    }
}
