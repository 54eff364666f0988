package org.wellspring.launch.verify;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What was looked at: what holds, what does not, and what nobody looked at. */
final class Findings {
    private record Line(String mark, String words) {}

    private final List<Line> lines = new ArrayList<>();
    private boolean wrong;
    private boolean anythingHolds;

    void right(String words) {
        lines.add(new Line("  right         ", words));
        anythingHolds = true;
    }

    /** @param words what is wrong, and what to do */
    void wrong(String words) {
        lines.add(new Line("  WRONG         ", words));
        wrong = true;
    }

    void notChecked(String words) {
        lines.add(new Line("  not checked   ", words));
    }

    /** Something that was found and is neither. */
    void said(String words) {
        lines.add(new Line("                ", words));
    }

    boolean anythingWrong() {
        return wrong;
    }

    /** @return whether something holds, and nothing is wrong */
    boolean print(PrintStream out) {
        lines.forEach(line -> out.println(line.mark + line.words));
        out.println(wrong ? "Do not rely on this file. Download it again, or ask the organisation it came from, and check again."
            : anythingHolds ? "What was checked is right." : "Nothing could be checked. Bring the manifest or a key.");
        out.flush();
        return anythingHolds && !wrong;
    }
}
