package org.wellspring.launch.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a number means nothing without. */
final class Machine {
    private Machine() {}

    static void print(PrintStream out) {
        out.println("Machine     %d cores, %s, %s of memory, load %s".formatted(Crew.CORES, processor(), memory(), first("/proc/loadavg", "").map(line -> line.split(" ")[0]).orElse("unknown")));
        out.println("System      %s %s".formatted(System.getProperty("os.name"), System.getProperty("os.version")));
        out.println("Java        %s %s".formatted(System.getProperty("java.vm.name"), Runtime.version()));
        out.println("Wellspring  %s".formatted(Optional.ofNullable(Machine.class.getPackage().getImplementationVersion()).orElse("from its sources")));
    }

    static void printDatabase(ApplicationContext half, PrintStream out) {
        out.println("PostgreSQL  %s".formatted(half.getBean(JdbcClient.class).sql("select current_setting('server_version')").query(String.class).single()));
    }

    private static String processor() {
        return first("/proc/cpuinfo", "model name").map(line -> line.split(":", 2)[1].strip()).orElseGet(() -> System.getProperty("os.arch"));
    }

    private static String memory() {
        return first("/proc/meminfo", "MemTotal").map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB").orElse("unknown amount");
    }

    private static Optional<String> first(String file, String start) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(start)).findFirst();
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }
}
