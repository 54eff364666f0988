package org.wellspring.launch.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** {@code wellspring figures noise …}: one question to the library, answered on standard output. */
public final class FiguresCommands {

    private FiguresCommands() {}

    /** @throws IllegalArgumentException for a command, an option or a file that cannot be read; the message says what to write instead */
    public static void run(List<String> words, PrintStream out) throws IOException {
        var rest = words.isEmpty() ? words : words.subList(1, words.size());
        switch (words.isEmpty() ? "" : words.getFirst()) {
            case "audit" -> Audits.print(Options.of(rest), out);
            case "chart" -> ControlChart.print(Options.of(rest), out);
            case "effect" -> Effect.print(Options.of(rest), out);
            case "noise" -> Noise.print(Options.of(rest), out);
            case "score" -> ScoreCases.print(Options.of(rest), out);
            default -> throw new IllegalArgumentException("""
                    There is no such question. Use:
                      ./wellspring figures noise --sigma 2.5 --count N     one whole number a line
                      ./wellspring figures score CASES.json     answers to instruments as scores
                      ./wellspring figures effect SERIES.csv --change AT [--harmonics 2]     did a series of counts jump at a change
                      ./wellspring figures chart SERIES.json     limits, runs and signals of one series or several
                      ./wellspring figures audit FILE [--minimum 20]     the smallest group that exact figures isolate, or that none is""");
        }
    }
}
