package org.wellspring.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Staffing;
import org.wellspring.notifications.Notify;
import org.wellspring.notifications.Reaching;
import org.wellspring.notifications.ReachingTest;
import org.wellspring.notifications.push.PushService;
import org.wellspring.platform.Language;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;

/** What is due lives in the database, so it does not matter which node runs it, or whether any node ran in between. */
@ReachingTest
class NodesTests {
    @Autowired Notify notify;
    @Autowired List<Task<?>> tasks;
    @Autowired DataSource database;
    @Autowired JdbcClient jdbc;
    @Autowired PushService service;
    @Autowired Reaching reaching;
    @Autowired Staffing staff;
    @Autowired MovedClock clock;
    private final List<Scheduler> nodes = new ArrayList<>();
    private PersonId ana;

    @BeforeEach void wednesday() throws Exception {
        reaching.begin();
        forgetWhatOtherTestsPlanned();
        ana = staff.person("Ana", staff.team("Nodes ward"));
        reaching.wantsNewsAtFour(ana);
        reaching.phoneOf(ana, Language.ENGLISH);
    }

    /** Tests of one context share its timers; what others planned would come due here too. */
    private void forgetWhatOtherTestsPlanned() {
        jdbc.sql("delete from scheduled_tasks").update();
    }

    @AfterEach void stop() {
        nodes.forEach(Scheduler::stop);
    }

    @Test void whatWasPlannedBeforeARestartIsDeliveredOnceAfterIt() throws Exception {
        notify.tell(ana, reaching.reply());
        var delivery = reaching.comes(ana);

        aNodeStarts("the next start");
        service.next();
        nodes.forEach(Scheduler::stop);

        assertThat(service.waiting()).isZero();
        assertThat(timersOf(delivery.toString())).isZero();
    }

    @Test void twoNodesDeliverOnce() throws Exception {
        notify.tell(ana, reaching.reply());
        var delivery = reaching.comes(ana);

        aNodeStarts("one");
        aNodeStarts("another");
        service.next();
        nodes.forEach(Scheduler::stop);

        assertThat(service.waiting()).isZero();
        assertThat(timersOf(delivery.toString())).isZero();
    }

    @Test void fourInTheAfternoonIsFourByTheClockOnTheWallAlsoAfterTheClocksChange() {
        var fridayBefore = LocalDate.of(2027, 10, 29);
        clock.moveTo(fridayBefore.atTime(LocalTime.of(17, 0)).atZone(Staffing.ZONE).toInstant());

        notify.tell(ana, reaching.reply());

        var monday = fridayBefore.plusDays(3).atTime(Reaching.FOUR).atZone(Staffing.ZONE).toInstant();
        assertThat(reaching.due(ana).orElseThrow().at()).isBetween(monday, monday.plus(Duration.ofMinutes(20)));
        assertThat(Duration.between(clock.instant(), monday)).isEqualTo(Duration.ofHours(72));
    }

    private void aNodeStarts(String name) {
        var deliveries = tasks.stream().filter(task -> task.getTaskName().equals(Dues.DELIVERY.getTaskName())).toList();
        var node = Scheduler.create(database, List.copyOf(deliveries)).schedulerName(new SchedulerName.Fixed(name)).clock(clock::instant).pollingInterval(Duration.ofMillis(50)).threads(2).build();
        nodes.add(node);
        node.start();
    }

    private long timersOf(String delivery) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_instance = :id").param("id", delivery).query(Long.class).single();
    }
}
