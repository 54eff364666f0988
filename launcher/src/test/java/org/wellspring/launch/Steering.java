package org.wellspring.launch;

import java.net.URI;
import java.time.Instant;
import org.wellspring.launch.demo.Visit;
import org.wellspring.platform.PersonId;

/** A program that runs {@link Steered}: started, killed and started again on the same folder, with the time it was last told. */
public final class Steering implements AutoCloseable {
    private final Class<?> main;
    private final Settings settings;
    private final int port = Installed.freePort();
    private volatile Instant now;
    private Program program;

    public Steering(Settings settings, Instant now) {
        this(Steered.class, settings, now);
    }

    /** @param main what runs: {@link Steered}, or a worse build of it */
    public Steering(Class<?> main, Settings settings, Instant now) {
        this.main = main;
        this.settings = settings;
        this.now = now;
        this.program = begin();
    }

    public void killAndStartAgain() {
        program.kill();
        program = begin();
    }

    public Program program() {
        return program;
    }

    public Visit visit(PersonId person) {
        return new Visit(settings.app().url()).enter(URI.create(ask("/link/" + person)));
    }

    public void moveTo(Instant moment) {
        now = moment;
        ask("/clock/" + moment);
    }

    /** What the halves' own timers would do by now. */
    public void letTimersRun() {
        ask("/timers/");
    }

    private String ask(String path) {
        var answer = new Web(URI.create("http://localhost:" + port)).get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.body());
        }
        return answer.body();
    }

    private Program begin() {
        var begun = Program.start(main, settings, "" + port, now.toString());
        begun.untilItSays("It can be steered.");
        return begun;
    }

    @Override public void close() {
        program.close();
    }
}
