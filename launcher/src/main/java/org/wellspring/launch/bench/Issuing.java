package org.wellspring.launch.bench;

import java.io.PrintStream;
import java.nio.file.Path;

/** Bundles of four weeks' tokens, issued by the real server to people who are signed in. */
final class Issuing {
    /** Two tokens for each of four weeks. */
    static final int SIGNATURES = 8;

    private final Path programs;
    private final PrintStream out;

    Issuing(Path programs, PrintStream out) {
        this.programs = programs;
        this.out = out;
    }

    Pace measured(int people) throws Exception {
        try (var town = Town.built(programs, people, out); var server = Server.start(town.ground(), "serve")) {
            server.awaitOk("/");
            town.blindTokens();
            return Crew.through(Envelopes.CONNECTIONS, people, number -> mustBeSigned(town.people().get(number)));
        }
    }

    private static void mustBeSigned(Person person) {
        int status = person.askForSignatures().statusCode();
        if (status != 200) {
            throw new IllegalStateException("Tokens were answered with " + status);
        }
    }
}
