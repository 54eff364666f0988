package org.wellspring.launch.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code wellspring bench [crypto|noise|close|overview|peak|size|start|nation]}: one part, or all of them but the nation, which needs more memory. */
public final class Bench {
    private static final int EACH_PRIMITIVE_SECONDS = 3;
    private static final int BUNDLES = 400;
    private static final int RATIO_ENVELOPES = 10_000;
    private static final int FEW = 40;
    private static final int READS = 300;
    private static final int READS_A_SECOND = 15;

    private final Path programs;
    private final PrintStream out;

    /** @param programs where PostgreSQL's programs are unpacked, or will be */
    public Bench(Path programs, PrintStream out) {
        this.programs = programs;
        this.out = out;
    }

    /** @throws IllegalArgumentException for a part or a size that there is not; the message says which there are */
    public void run(List<String> words) throws Exception {
        var part = words.isEmpty() || words.getFirst().startsWith("--") ? "all" : words.getFirst();
        var size = Size.read(part.equals("all") ? words.stream().filter(word -> !word.equals("all")).toList() : words.subList(1, words.size()), part.equals("all") ? Size.ALL : Size.USUAL);
        Machine.print(out);
        switch (part) {
            case "all" -> all(size);
            case "crypto" -> crypto(size);
            case "noise" -> noise(size);
            case "close" -> new CloseBench(programs, out).run(size.envelopes());
            case "nation" -> new NationBench(out).run(size.leaves());
            case "overview" -> overview(size);
            case "peak" -> inTown(size.people(), town -> serving(town, server -> new PeakBench(town, out).run(server, size)));
            case "size" -> inTown(FEW, town -> serving(town, _ -> new SizeBench(town, out).run()));
            case "start" -> inTown(size.people(), town -> new StartBench(town, out).run(size.starts()));
            default -> throw new IllegalArgumentException("There is no measurement called %s. Use crypto, noise, close, overview, peak, size, start or nation, or none of them for all.".formatted(part));
        }
    }

    private void all(Size size) throws Exception {
        crypto(size);
        noise(size);
        new CloseBench(programs, out).run(size.envelopes());
        overview(size);
        inTown(size.people(), town -> {
            serving(town, server -> {
                new PeakBench(town, out).run(server, size);
                new SizeBench(town, out).run();
            });
            new StartBench(town, out).run(size.starts());
        });
    }

    private void crypto(Size size) throws Exception {
        new CryptoBench(programs, out).run(Duration.ofSeconds(Math.min(EACH_PRIMITIVE_SECONDS, size.step())), Math.min(BUNDLES, size.people()), Math.min(RATIO_ENVELOPES, size.envelopes()));
    }

    private void noise(Size size) {
        new NoiseBench(out).run(Duration.ofSeconds(Math.min(EACH_PRIMITIVE_SECONDS, size.step())));
    }

    private void overview(Size size) throws Exception {
        new OverviewBench(programs, out).run(Math.min(READS, READS_A_SECOND * size.step()));
    }

    private interface Measurement<T> {
        void of(T subject) throws Exception;
    }

    private void inTown(int people, Measurement<Town> measurement) throws Exception {
        out.println();
        out.println("Building a town of %,d people in wards of forty ...".formatted(people));
        try (var town = Town.built(programs, people, out)) {
            measurement.of(town);
        }
    }

    private static void serving(Town town, Measurement<Server> measurement) throws Exception {
        try (var server = Server.start(town.ground(), "serve")) {
            server.awaitOk("/");
            measurement.of(server);
        }
    }
}
