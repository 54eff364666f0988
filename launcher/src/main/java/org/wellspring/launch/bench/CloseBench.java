package org.wellspring.launch.bench;

import java.io.PrintStream;
import java.nio.file.Path;

/** Closing a week in which very many people spoke. */
final class CloseBench {
    private final Path programs;
    private final PrintStream out;

    CloseBench(Path programs, PrintStream out) {
        this.programs = programs;
        this.out = out;
    }

    void run(int envelopes) throws Exception {
        out.println();
        out.println("Preparing %,d envelopes in a relay of its own: two tokens and a seal each ...".formatted(envelopes));
        try (var relay = new LoneRelay(programs, envelopes, out)) {
            var filled = new Envelopes(relay).fill(envelopes);
            var closed = relay.close(envelopes);
            new Table("Closing a week with %,d envelopes".formatted(envelopes), "step", "seconds", "a second")
                .line("prepared on all cores (tokens, sealing)", seconds(filled.preparing()), new Pace(envelopes, filled.preparing()).perSecond())
                .line("accepted, %d connections".formatted(Envelopes.CONNECTIONS), seconds(filled.accepted().took()), filled.accepted().perSecond())
                .line("closed: opened, checked, counted, released, emptied", seconds(closed.took()), closed.perSecond())
                .print(out);
        }
    }

    private static double seconds(java.time.Duration time) {
        return time.toMillis() / 1000.0;
    }
}
