package org.wellspring.launch.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who works when at the made-up hospital: earlies, lates and nights in turn, with the rest the law asks for, and some leave. */
final class Rosters {
    /** Last week, this one and the next two. */
    static final int WEEKS = 4;
    /** E early, L late, N night, - off. A late is never followed by an early, and nights are followed by three days off. */
    private static final String TURN = "EELL--NNN---EELL-EEE-";
    /** Every so many colleagues one is away for a week. */
    private static final int ONE_AWAY_IN = 13;

    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([0-9a-f]+)\"");

    private Rosters() {}

    /** What the rostering program of the ward would hand out, one line for each person and day at work or away. */
    static String of(Hospital.Ward ward, int firstNumber, LocalDate monday) {
        var list = new StringJoiner("\n", "person;date;start;end;kind\n", "\n");
        for (int i = 0; i < ward.people(); i++) {
            for (int day = 0; day < 7 * WEEKS; day++) {
                var line = line(ward, i, monday.plusDays(day), day);
                if (!line.isEmpty()) {
                    list.add("L%04d;%s;%s".formatted(firstNumber + i, monday.plusDays(day), line));
                }
            }
        }
        return list.toString();
    }

    /** The supervisor brings the list, as supervisors do: looks at it first, then applies what was shown. */
    static void bring(Visit supervisor, String list) {
        supervisor.page("/team/shifts");
        var shown = SEAL.matcher(supervisor.form("/team/shifts/check", Map.of("list", list)).body());
        if (!shown.find()) {
            throw new IllegalStateException("A roster holds nothing new.");
        }
        var answer = supervisor.form("/team/shifts", Map.of("id", UUID.randomUUID().toString(), "list", list, "seal", shown.group(1)));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("A roster was not taken: " + answer.statusCode());
        }
    }

    private static String line(Hospital.Ward ward, int person, LocalDate date, int day) {
        if (person % ONE_AWAY_IN == 5 && day >= 14 && day < 21) {
            return ";;leave";
        }
        if (person == 0 || ward.daytime()) {
            return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? "08:00;16:00;day" : "";
        }
        return switch (TURN.charAt((day + 4 * person) % TURN.length())) {
            case 'E' -> "07:00;15:00;early";
            case 'L' -> "14:00;22:00;late";
            case 'N' -> "21:30;07:30;night";
            default -> "";
        };
    }
}
