package org.wellspring.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A number somebody answers. */
public record Line(String id, Kind kind, String name, Dial dial, Terms terms, Wording what, Origin origin) {
    public enum Kind { EMERGENCY, TALK, TEXT, PROFESSION }

    /**
     * @param number as people write it
     * @param uri what a phone dials: {@code tel:} or {@code sms:}
     * @param keyword to send first, for lines that answer messages
     */
    public record Dial(String number, String uri, Optional<String> keyword) {}

    /**
     * @param hours {@code always}, {@code unknown} or {@code 09:00-21:00}
     * @param cost a word of {@code help/words.json}
     * @param independent whether no employer of the people it is for runs it; empty where that does not apply
     * @param professions packs it is meant for; empty means everyone
     */
    public record Terms(String hours, String cost, List<String> languages, Optional<Boolean> independent, Set<String> professions, Optional<Wording> note) {
        public boolean dayAndNight() {
            return hours.equals("always");
        }

        public boolean free() {
            return cost.startsWith("free");
        }
    }

    /**
     * Where the number was read.
     *
     * @param verified a word of {@code help/words.json}: {@code own-page}, {@code other-page} or {@code none}
     */
    public record Origin(String source, Optional<String> page, Optional<LocalDate> checked, String verified) {}

    public boolean isFor(String pack) {
        return terms.professions().isEmpty() || terms.professions().contains(pack);
    }

    /** Free, day and night, not run by the employer: what a person may ring without weighing anything. */
    public boolean openToAnyone() {
        return terms.free() && terms.dayAndNight() && terms.independent().orElse(false);
    }
}
