package org.wellspring.launch.bench;

import java.io.PrintStream;

/** The whole process and both databases, against the budget. */
final class MemoryTable {
    private static final int BUDGET_MB = 512;

    private MemoryTable() {}

    static void print(String when, Server server, Ground ground, PrintStream out) {
        var java = Memory.of(server.process());
        var app = Memory.ofCluster(ground.settings().data().resolve("app"));
        var relay = Memory.ofCluster(ground.settings().data().resolve("relay"));
        var all = java.and(app).and(relay);
        var table = new Table("Memory %s, MB (budget %d)".formatted(when, BUDGET_MB), "what", "processes", "RSS", "PSS");
        line(table, "Java, both halves", java);
        line(table, "PostgreSQL of the organisation's half", app);
        line(table, "PostgreSQL of the person's half", relay);
        line(table, all.proportional() / 1024 <= BUDGET_MB ? "together: within the budget" : "together: OVER the budget", all);
        table.print(out);
    }

    private static void line(Table table, String what, Memory memory) {
        table.line(what, memory.processes(), memory.resident() / 1024, memory.proportional() / 1024);
    }
}
