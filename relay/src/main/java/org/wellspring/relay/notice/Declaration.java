package org.wellspring.relay.notice;

import java.util.List;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.grid.Profile;

/**
 * What the app declares for one bundle. The components are the fields of the protocol, in its order.
 *
 * @param zone time zone in which weeks open and close
 * @param start the first week of the grid
 * @param staff eligible people in all leaves of a week together
 * @param knownRelease head of the newest release the app holds, or empty
 * @param kinds what people may report
 */
public record Declaration(int v, String organisation, String zone, Week start, int bundle, int staff, String profile, String knownRelease,
                          List<DeclaredWeek> weeks, List<String> kinds) {

    /** @param admission modulus of the key that lets envelopes in without saying which leaf */
    public record DeclaredWeek(Week monday, String admission, List<Leaf> leaves, List<Wave> waves) {}

    /**
     * @param teams more than one where small teams are joined
     * @param key modulus of the key whose tokens are counted in this leaf
     */
    public record Leaf(String id, String name, List<String> teams, int eligible, String key) {
        boolean joined() {
            return teams.size() > 1;
        }
    }

    /**
     * @param leaf {@code team}: each leaf alone; {@code organisation}: all leaves together
     * @param indicators what is said of a person, each in two classes: {@code heavy}, or statements over scales
     * @param questions SHA-256 of the questions as everyone is asked them, in hex; empty where the check-in is the question
     */
    public record Wave(String id, String kind, String leaf, List<String> indicators, String questions, Rational sigma2) {
        public boolean battery() {
            return kind.equals(org.wellspring.figures.grid.Wave.BATTERY);
        }

        public boolean wholeOrganisation() {
            return leaf.equals("organisation");
        }
    }

    /** @throws IllegalArgumentException for an unknown profile */
    Calendar calendar() {
        return new Calendar(Profile.ofCode(profile), start);
    }
}
