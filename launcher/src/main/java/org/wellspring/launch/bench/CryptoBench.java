package org.wellspring.launch.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/** What the servers do a second, beside what the bare primitives would allow: ratios travel between machines, seconds do not. */
final class CryptoBench {
    private final Path programs;
    private final PrintStream out;

    CryptoBench(Path programs, PrintStream out) {
        this.programs = programs;
        this.out = out;
    }

    /** @param time for each primitive */
    void run(Duration time, int people, int envelopes) throws Exception {
        var bare = Primitives.measured(time);
        new Table("Bare primitives on one core", "primitive", "a second")
            .line("RSA-2048 private operation (blind signature)", bare.sign().perSecond())
            .line("RSASSA-PSS verification (token)", bare.verify().perSecond())
            .line("HPKE seal, 4,096 bytes", bare.seal().perSecond())
            .line("HPKE open, 4,096 bytes", bare.open().perSecond()).print(out);
        var issued = new Issuing(programs, out).measured(people);
        try (var relay = new LoneRelay(programs, envelopes, out)) {
            var inserts = new RawInserts(relay.database(), relay.week());
            inserts.measured(Envelopes.CONNECTIONS, envelopes / 5);
            var raw = inserts.measured(Envelopes.CONNECTIONS, envelopes);
            var accepted = new Envelopes(relay).fill(envelopes).accepted();
            print(bare, issued, raw, accepted, relay.close(envelopes));
        }
    }

    private void print(Primitives bare, Pace issued, Pace raw, Pace accepted, Pace opened) {
        new Table("Through the real servers, client on the same machine", "work", "a second", "per core", "of the bare primitive")
            .line("bundles issued (%d blind signatures each)".formatted(Issuing.SIGNATURES), issued.perSecond(), issued.perCore(), of(issued.perCore() * Issuing.SIGNATURES, bare.sign()))
            .line("envelopes accepted (one token verified)", accepted.perSecond(), accepted.perCore(), of(accepted.perCore(), bare.verify()))
            .line("envelopes opened at close (one opened, one token verified)", opened.perSecond(), opened.perCore(), of(opened.perCore(), both(bare.open(), bare.verify())))
            .print(out);
        new Table("Envelopes beside raw inserts: %d connections, %,d rows of the same size, one commit each".formatted(Envelopes.CONNECTIONS, raw.done()), "work", "a second", "ratio")
            .line("raw inserts", raw.perSecond(), 1.0)
            .line("envelopes accepted", accepted.perSecond(), accepted.perSecond() / raw.perSecond()).print(out);
    }

    private static double of(double perCore, Pace bare) {
        return perCore / bare.perSecond();
    }

    /** One after the other. */
    private static Pace both(Pace first, Pace second) {
        return new Pace(1, Duration.ofNanos((long) (1e9 / first.perSecond() + 1e9 / second.perSecond())));
    }
}
