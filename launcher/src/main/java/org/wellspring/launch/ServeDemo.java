package org.wellspring.launch;

import org.wellspring.launch.demo.Demo;
import org.wellspring.launch.demo.DemoClock;

/** {@code wellspring demo}: everything, with a hospital that does not exist; its data is kept apart from real data. */
final class ServeDemo {
    private final Settings settings;

    ServeDemo(Settings settings) {
        this.settings = settings.ofDemonstration();
    }

    void run() throws Exception {
        var clock = new DemoClock();
        boolean made = Demo.isMade(settings.data());
        var started = new Serve(settings, clock, made).start(Serve.Halves.BOTH);
        var demo = new Demo(started.app(), started.relay(), settings.app().url(), settings.relay().url(), clock, settings.data());
        try {
            if (!made) {
                demo.makeHistory(System.out);
            }
        } catch (Exception failure) {
            started.running().close();
            throw failure;
        }
        System.out.println();
        System.out.println("Wellspring is ready:  " + settings.app().url());
        System.out.println("The private half:     " + settings.relay().url());
        demo.letLookAround();
        demo.printLinks(System.out);
        System.out.println("Stop with Ctrl-C. The demonstration is kept in " + settings.data());
        Serve.untilStopped(started);
    }
}
