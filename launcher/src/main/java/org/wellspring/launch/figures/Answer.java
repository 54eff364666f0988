package org.wellspring.launch.figures;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.wellspring.figures.effect.Interval;
import tools.jackson.databind.json.JsonMapper;

/** Figures with their labels, in order: a line each for people, one object for programs. */
final class Answer {

    private final Map<String, Object> named = new LinkedHashMap<>();
    private final StringBuilder lines = new StringBuilder();

    void number(String name, String label, int decimals, double number) {
        named.put(name, number == Math.rint(number) && decimals == 0 ? (Object) (long) number : (Object) number);
        line(label, rounded(number, decimals));
    }

    /** A figure with its 95% interval. */
    void within(String name, String label, int decimals, double number, Interval interval) {
        var object = new LinkedHashMap<String, Object>();
        object.put("value", number);
        object.put("low", interval.low());
        object.put("high", interval.high());
        named.put(name, object);
        line(label, "%s (%s to %s)".formatted(rounded(number, decimals), rounded(interval.low(), decimals), rounded(interval.high(), decimals)));
    }

    void words(String name, String label, String code, String words) {
        named.put(name, code);
        line(label, words);
    }

    void print(boolean json, PrintStream out) {
        if (json) {
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(named));
        } else {
            out.print(lines);
        }
        out.flush();
    }

    static String rounded(double number, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }

    private void line(String label, String value) {
        lines.append(label).append(": ").append(value).append('\n');
    }
}
