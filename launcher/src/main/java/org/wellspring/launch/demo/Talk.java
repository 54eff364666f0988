package org.wellspring.launch.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.wellspring.relay.device.Says;

/** What gets in the way on the wards of the made-up hospital, and what is asked for. */
final class Talk {
    /** The ask of the acute ward, which is heard, answered and judged during the history. */
    static final String BREAKS = "relief.this-ward.late";
    /** What was asked last and nobody has answered yet, by what gets in the way most. */
    private static final Map<String, String> LATE = Map.of("equipment", "repair.this-ward.any", "missed-break", "repair.this-ward.any", "short-staffed", "parking.car-park.night");
    private static final List<String> KINDS = List.of("missed-break", "short-staffed", "overran", "equipment", "paperwork");
    private static final List<String> HELPED = List.of("helped-team", "helped-time", "helped-break", "helped-handover");

    private Talk() {}

    /** @param week of the history, from 0 */
    static Says of(Colleague colleague, int week) {
        var ward = colleague.ward();
        var random = colleague.random();
        var says = Says.NOTHING.reporting(kinds(ward, random, changed(ward, week)).toArray(String[]::new));
        if (isAcute(ward) && week >= 5 && week <= 9 && random.nextDouble() < 0.3) {
            return says.asking(BREAKS);
        }
        var late = LATE.get(ward.complaint());
        if (late != null && week >= 10 && random.nextDouble() < 0.25) {
            return says.asking(late);
        }
        return says;
    }

    /** Colleagues of the acute ward say whether the answer helped. */
    static Says judged(Says says, Colleague colleague, int week) {
        if (!isAcute(colleague.ward()) || week < 10 || week > 12) {
            return says;
        }
        return new Says(says.answers(), says.kinds(), says.asks(), Map.of(BREAKS, colleague.random().nextDouble() < 0.8 ? "yes" : "mixed"));
    }

    /** How much easier shifts are once the float covers breaks on the acute ward. */
    static double easier(Hospital.Ward ward, int week) {
        return changed(ward, week) ? 0.72 : 1.0;
    }

    static boolean isAcute(Hospital.Ward ward) {
        return ward.name().startsWith("Ward 4");
    }

    private static boolean changed(Hospital.Ward ward, int week) {
        return isAcute(ward) && week >= 9;
    }

    private static List<String> kinds(Hospital.Ward ward, Random random, boolean changed) {
        var said = new ArrayList<String>();
        if (random.nextDouble() < (changed ? 0.12 : 0.38)) {
            said.add(ward.complaint());
        }
        var other = KINDS.get(random.nextInt(KINDS.size()));
        if (random.nextDouble() < 0.16 && !said.contains(other)) {
            said.add(other);
        }
        if (random.nextDouble() < 0.3) {
            said.add(HELPED.get(random.nextInt(HELPED.size())));
        }
        return said;
    }
}
