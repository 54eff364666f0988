package org.wellspring.launch;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.wellspring.launch.bench.Bench;
import org.wellspring.launch.figures.FiguresCommands;
import org.wellspring.launch.verify.Verify;

/** The command line: {@code wellspring serve [app|relay]}, {@code doctor}, … */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var words = Arrays.asList(arguments);
        try {
            run(words.isEmpty() ? "help" : words.getFirst(), words.size() > 1 ? words.subList(1, words.size()) : List.of());
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(2);
        } catch (Exception failure) {
            System.err.println("Wellspring could not start: " + failure.getMessage());
            System.err.println("Nothing was changed. Run ./wellspring doctor to see what is wrong with this machine.");
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(String command, List<String> rest) throws Exception {
        var settings = Settings.fromEnvironment(System.getenv());
        switch (command) {
            case "serve" -> new Serve(settings, Clock.systemUTC()).run(Serve.Halves.named(rest.isEmpty() ? "both" : rest.getFirst()));
            case "demo" -> new ServeDemo(settings).run();
            case "doctor" -> System.exit(new Doctor(settings).examine(System.out) ? 0 : 1);
            case "backup" -> new MakeBackup(settings).run(rest, System.out);
            case "bench" -> bench(rest, settings);
            case "figures" -> figures(rest);
            case "verify" -> verify(rest);
            case "rehearse" -> new Rehearse().run();
            case "restore" -> new RestoreBackup(settings).run(rest, System.out);
            default -> System.out.println(HELP);
        }
    }

    private static void bench(List<String> words, Settings settings) throws Exception {
        try {
            new Bench(settings.data().resolve("postgresql"), System.out).run(words);
        } catch (IllegalArgumentException notThere) {
            throw new Refusal(notThere.getMessage());
        }
        System.exit(0);
    }

    private static void figures(List<String> words) throws Exception {
        try {
            FiguresCommands.run(words, System.out);
        } catch (IllegalArgumentException notAnswered) {
            throw new Refusal(notAnswered.getMessage());
        }
    }

    private static void verify(List<String> words) throws Exception {
        try {
            System.exit(Verify.run(words, System.out) ? 0 : 1);
        } catch (IllegalArgumentException notAsked) {
            throw new Refusal(notAsked.getMessage());
        }
    }

    private static final String HELP = """
        Wellspring: software that keeps people who care for others able to care.

          ./wellspring demo              start with a made-up hospital, to look around
          ./wellspring serve             start for real; data stays in the data folder
          ./wellspring serve app|relay   start one half alone
          ./wellspring backup <folder>   copy both databases and the keys; add app or relay for one half
          ./wellspring backup --verify <folder>   read a backup again, byte by byte
          ./wellspring restore <folder>  load a backup into an empty data folder
          ./wellspring doctor            say what is wrong with this machine
          ./wellspring test              run every test
          ./wellspring bench             measure this machine, in a temporary folder; add crypto, noise, close, overview, peak, size, start or nation for one part
          ./wellspring verify <file>     check a downloaded file of figures, or a saved chain of releases; add --manifest and --key
          ./wellspring figures ...       the arithmetic of the figures on files of your own; alone it lists its questions
        """;
}
