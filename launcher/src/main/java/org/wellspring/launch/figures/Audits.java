package org.wellspring.launch.figures;

import java.io.PrintStream;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.wellspring.figures.audit.Audit;
import org.wellspring.figures.audit.Column;
import org.wellspring.figures.audit.Finding;

/** Whether the figures of a file isolate a group under the minimum, and by which addition and subtraction. */
final class Audits {

    private Audits() {}

    static void print(Options options, PrintStream out) {
        var chosen = options.chosen("minimum").map(_ -> options.number("minimum", 2));
        var audit = AuditFile.read(options.file(), chosen);
        var people = audit.columns().stream().collect(Collectors.toMap(Column::who, Column::size, (size, _) -> size)).values().stream().mapToLong(Integer::longValue).sum();
        out.println("%d figures over %d columns, %d people in all. Minimum: %d people.".formatted(audit.figures().size(), audit.columns().size(), people, audit.minimum()));
        switch (audit.finding()) {
            case Finding.NoneIsolated() -> out.println("None is isolated: no sum or difference of these figures is about fewer than %d people. Proved in whole numbers.".formatted(audit.minimum()));
            case Finding.Isolated isolated -> print(isolated, out);
            case Finding.NotProven(var around) -> out.println("Not proven: nothing was found, but the search was stopped. Not proved for groups with one of these columns: %s.".formatted(String.join(", ", around)));
        }
        out.flush();
    }

    private static void print(Finding.Isolated isolated, PrintStream out) {
        out.println("Isolated: %s (%d %s). Its sum is%s".formatted(
                String.join(" + ", isolated.columns()), isolated.people(), isolated.people() == 1 ? "person" : "people",
                isolated.divisor().equals(BigInteger.ONE) ? "" : " one part in %s of".formatted(isolated.divisor())));
        plusFirst(isolated.terms()).forEach(term -> out.println("  %s %s%s".formatted(
                term.times().signum() > 0 ? "+" : "-", term.times().abs().equals(BigInteger.ONE) ? "" : term.times().abs() + " x ", term.figure())));
        out.println(isolated.smallest() ? "No smaller group is isolated: proved." : "A smaller group may be isolated too: the search was stopped.");
    }

    private static List<Finding.Term> plusFirst(List<Finding.Term> terms) {
        return terms.stream().sorted(Comparator.comparing(term -> -term.times().signum())).toList();
    }
}
