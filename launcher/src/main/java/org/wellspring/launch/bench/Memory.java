package org.wellspring.launch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What processes hold, as the kernel counts it.
 *
 * @param resident kB, shared pages counted for each process
 * @param proportional kB, shared pages divided among those that share them: the one that may be added up
 */
record Memory(int processes, long resident, long proportional) {
    /** A process and nothing else. */
    static Memory of(ProcessHandle process) {
        return of(List.of(process));
    }

    /** A PostgreSQL cluster: its first process and all below it. */
    static Memory ofCluster(Path home) {
        try {
            var postmaster = ProcessHandle.of(Long.parseLong(Files.readAllLines(home.resolve("pgdata/postmaster.pid")).getFirst().strip())).orElseThrow();
            return of(Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList());
        } catch (IOException e) {
            throw new IllegalStateException("No database runs in " + home, e);
        }
    }

    Memory and(Memory other) {
        return new Memory(processes + other.processes, resident + other.resident, proportional + other.proportional);
    }

    private static Memory of(List<ProcessHandle> processes) {
        return processes.stream().map(process -> Path.of("/proc/%d/smaps_rollup".formatted(process.pid()))).map(Memory::read).reduce(new Memory(0, 0, 0), Memory::and);
    }

    /** Nothing for a process that has just ended. */
    private static Memory read(Path rollup) {
        try {
            var lines = Files.readAllLines(rollup);
            return new Memory(1, kilobytes(lines, "Rss:"), kilobytes(lines, "Pss:"));
        } catch (IOException gone) {
            return new Memory(0, 0, 0);
        }
    }

    private static long kilobytes(List<String> lines, String name) {
        return lines.stream().filter(line -> line.startsWith(name)).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
    }
}
