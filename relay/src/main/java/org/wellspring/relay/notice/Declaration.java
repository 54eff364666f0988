package org.wellspring.relay.notice;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.util.List;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.grid.Level;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.signed.Wire;

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

    /**
     * @param admission modulus of the key that lets envelopes in without saying which leaf
     * @param divisions of the wave that is told by division; empty where there is none, and absent from declarations older than divisions
     */
    public record DeclaredWeek(Week monday, String admission, List<Leaf> leaves, List<Wave> waves,
                               @JacksonInject(value = Wire.LATER, useInput = OptBoolean.TRUE) List<Division> divisions) {
        /** How many may answer in all its leaves. */
        public int eligible(Division division) {
            return leaves.stream().filter(leaf -> division.leaves().contains(leaf.id())).mapToInt(Leaf::eligible).sum();
        }
    }

    /**
     * Departments that a battery is told of.
     *
     * @param leaves ids of whole leaves of the week
     */
    public record Division(String id, String name, List<String> leaves) {}

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
     * @param leaf {@code team}: each leaf alone; {@code division}: each of the week's divisions; {@code organisation}: all leaves together
     * @param indicators what is said of a person, each in two classes: {@code heavy}, or statements over scales
     * @param questions SHA-256 of the questions as everyone is asked them, in hex; empty where the check-in is the question
     */
    public record Wave(String id, String kind, String leaf, List<String> indicators, String questions, Rational sigma2) {
        public boolean battery() {
            return kind.equals(org.wellspring.figures.grid.Wave.BATTERY);
        }

        public boolean wholeOrganisation() {
            return leaf.equals(Level.ORGANISATION.code());
        }

        public boolean byDivision() {
            return leaf.equals(Level.DIVISION.code());
        }
    }

    /** @throws IllegalArgumentException for an unknown profile */
    Calendar calendar() {
        return new Calendar(Profile.ofCode(profile), start);
    }
}
