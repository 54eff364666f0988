package org.wellspring.ballot.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a FHIR R4 Questionnaire that is understood here, as plain data.
 *
 * @param about plain elements of the resource by name, such as {@code title}, {@code version}, {@code copyright}
 * @param questions in the order they are asked, one level
 * @param key how it is scored, from the extension {@link #KEY}: the JSON of an instrument's key
 */
public record Questionnaire(Map<String, String> about, List<Question> questions, Optional<String> key) {
    /** An extension of the resource; its {@code valueString} is a key as JSON. */
    public static final String KEY = "urn:org.wellspring:instrument-key";
    /** What an answer counts, on an option: FHIR's own extension. */
    static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
    static final String LEAST = "http://hl7.org/fhir/StructureDefinition/minValue";
    static final String GREATEST = "http://hl7.org/fhir/StructureDefinition/maxValue";

    public Questionnaire {
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
        questions = List.copyOf(questions);
    }

    String about(String element) {
        return about.getOrDefault(element, "");
    }

    enum Kind { CHOICE, INTEGER, BOOLEAN, TEXT }

    /**
     * @param prefix what stands before the text, such as a number; may be empty
     * @param options of a choice, else none
     * @param bounds of an integer, if it has them
     */
    record Question(String linkId, String prefix, String text, Kind kind, boolean required, List<Option> options, Shown shown, Optional<Bounds> bounds) {
        Question {
            options = List.copyOf(options);
        }
    }

    /**
     * @param code of a coding, or the number of a plain integer
     * @param coded whether it is a coding; a plain integer otherwise
     * @param weight what it counts, if the file says so
     */
    record Option(String system, String code, String display, boolean coded, Optional<Integer> weight) {}

    record Bounds(int least, int greatest) {}

    /**
     * When a question is shown: always, where there are no conditions.
     *
     * @param any whether one condition is enough; all of them otherwise
     */
    record Shown(boolean any, List<Condition> conditions) {
        Shown {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * @param element {@code answerBoolean}, {@code answerInteger} or {@code answerCoding}
     * @param answer as text; of a coding its code
     * @param system of a coding, else empty
     */
    record Condition(String question, String operator, String element, String answer, String system) {}
}
