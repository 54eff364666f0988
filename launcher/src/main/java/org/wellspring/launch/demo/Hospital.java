package org.wellspring.launch.demo;

import java.time.ZoneId;
import java.util.List;
import org.wellspring.people.Organisation;
import org.wellspring.platform.Language;

/** The hospital that does not exist: eight departments, 320 people. Names are a given name and a letter, so that they are nobody's. */
final class Hospital {
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final Organisation ORGANISATION = new Organisation("Linden Hospital", "GB", ZONE, List.of(Language.values()), "nursing");

    /**
     * @param heavy share of shifts that are heavy there before anything changes
     * @param complaint what gets in the way most, as a report kind
     */
    record Ward(String name, int people, double heavy, String complaint) {
        boolean daytime() {
            return name.equals("Day unit");
        }
    }

    static final List<Ward> WARDS = List.of(
        new Ward("Emergency department", 58, 0.55, "short-staffed"),
        new Ward("Ward 4, acute medicine", 44, 0.58, "missed-break"),
        new Ward("Ward 7, surgery", 42, 0.38, "overran"),
        new Ward("Intensive care", 46, 0.47, "equipment"),
        new Ward("Maternity", 38, 0.36, "short-staffed"),
        new Ward("Children’s ward", 34, 0.33, "paperwork"),
        new Ward("Older people’s medicine", 42, 0.52, "missed-break"),
        new Ward("Day unit", 16, 0.22, "paperwork"));

    private static final List<String> GIVEN = List.of("Ada", "Aki", "Alba", "Amir", "Anouk", "Bela", "Bram", "Cato", "Cleo", "Dara", "Devi", "Eda",
        "Elio", "Emre", "Esme", "Fenna", "Finn", "Gita", "Hana", "Ida", "Ilan", "Ines", "Ivo", "Jana", "Jonas", "Juno", "Kai", "Kira", "Lale", "Lena",
        "Lior", "Lou", "Maja", "Malik", "Mina", "Nadia", "Nils", "Noor", "Odin", "Omar", "Otis", "Pia", "Quim", "Rafa", "Rana", "Remy", "Rosa", "Rune",
        "Sami", "Sara", "Selma", "Sofie", "Tara", "Teo", "Tilda", "Uma", "Vera", "Wim", "Yara", "Zoe");

    private Hospital() {}

    static String name(int number) {
        return GIVEN.get(number % GIVEN.size()) + " " + (char) ('A' + (number / GIVEN.size()) * 3 + number % 3) + ".";
    }

    /** The nurse of the acute ward in whose name one may look around. */
    static String visitor() {
        return name(WARDS.getFirst().people() + 1);
    }
}
