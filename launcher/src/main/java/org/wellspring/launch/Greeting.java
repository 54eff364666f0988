package org.wellspring.launch;

import java.io.PrintStream;
import java.net.URI;
import java.util.Optional;
import org.wellspring.ballot.SigningKey;
import org.wellspring.people.signin.OneTimeLinks;

/** What the person at the keyboard reads once everything runs. */
final class Greeting {
    private Greeting() {}

    private static Optional<URI> administratorLink(Serve.Started started) {
        return Optional.ofNullable(started.app()).flatMap(app -> app.getBean(OneTimeLinks.class).forFirstAdministrator());
    }

    /** What one keeper hands to the other, once, so that each half believes the right one. */
    private static void forTheOtherKeeper(PrintStream out, Settings settings, Serve.Halves halves, Serve.Started started) {
        if (halves == Serve.Halves.APP) {
            out.println("Give this to the keeper of the private half, who sets it there:");
            out.println("  WELLSPRING_APP_KEY=" + SigningKey.in(settings.data().resolve("app")).publicText());
        }
        if (halves == Serve.Halves.RELAY) {
            out.println("Give this to the keeper of the app, who sets it there:");
            out.println("  WELLSPRING_RELAY_KEY=" + started.relay().getBean(org.wellspring.relay.keys.SigningKey.class).publicText());
        }
    }

    static void print(PrintStream out, Settings settings, Serve.Halves halves, Serve.Started started) {
        out.println();
        if (halves.app()) {
            out.println("Wellspring is ready:  " + settings.app().url());
        }
        if (halves.relay()) {
            out.println("The private half:     " + settings.relay().url());
        }
        administratorLink(started).ifPresent(link -> {
            out.println();
            out.println("Set it up with this one-time administrator link:");
            out.println("  " + link);
            out.println();
        });
        forTheOtherKeeper(out, settings, halves, started);
        out.println("Data is kept in:      " + settings.data());
        out.println("Stop with Ctrl-C. A second start finds everything.");
    }
}
