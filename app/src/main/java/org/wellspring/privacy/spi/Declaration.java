package org.wellspring.privacy.spi;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.util.List;
import java.util.Objects;
import org.wellspring.privacy.trust.StrictJson;

/**
 * What this half declares about one bundle of four weeks, as written; see "Declaration" in docs/protocol.md. Everyone reads it
 * inside the relay's notice.
 *
 * @param start first Monday of the grid, ISO date
 * @param staff eligible people in all leaves of a week together
 * @param profile large, medium or small
 * @param knownRelease head of the newest release this half holds, or empty
 * @param kinds what people may report
 */
public record Declaration(int v, String organisation, String zone, String start, int bundle, int staff, String profile, String knownRelease,
                          List<WeekLine> weeks, List<String> kinds) {

    /**
     * @param admission modulus of the key that lets an envelope in without saying which leaf, base64url
     * @param divisions of the survey that is told by division; empty where there is none, and absent from declarations older than divisions
     */
    public record WeekLine(String monday, String admission, List<LeafLine> leaves, List<WaveLine> waves,
                           @JacksonInject(value = StrictJson.LATER, useInput = OptBoolean.TRUE, optional = OptBoolean.TRUE) List<DivisionLine> divisions) {
        public WeekLine {
            divisions = Objects.requireNonNullElse(divisions, List.of());
        }

        /** How many may answer in all its leaves. */
        public int eligible(DivisionLine division) {
            return leaves.stream().filter(leaf -> division.leaves().contains(leaf.id())).mapToInt(LeafLine::eligible).sum();
        }
    }

    /**
     * @param name the departments'
     * @param leaves ids of whole leaves of the week; each is in one division
     */
    public record DivisionLine(String id, String name, List<String> leaves) {}

    /** @param key modulus of the key whose tokens count in this leaf, base64url */
    public record LeafLine(String id, String name, List<String> teams, int eligible, String key) {}

    /**
     * @param leaf {@code team}: each leaf alone; {@code division}: each of the week's divisions; {@code organisation}: all together
     * @param indicators what is said of a person, each in two classes
     * @param questions SHA-256 of the questions, in hex; empty where the check-in is the question
     * @param sigma2 variance of the noise on each cell, a fraction such as {@code 25/4}
     */
    public record WaveLine(String id, String kind, String leaf, List<String> indicators, String questions, String sigma2) {}
}
