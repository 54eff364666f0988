package org.wellspring.voice.question;

import java.util.List;
import java.util.Optional;

/**
 * A question and whether it may be asked.
 *
 * @param waitsFor asks without a reply: what is asked, and by which team
 * @param anyway the decision to ask in spite of them, while it holds
 */
public record QuestionLine(Question question, List<String> waitsFor, Optional<AnywayLine> anyway) {
    public boolean blocked() {
        return !waitsFor.isEmpty() && anyway.isEmpty();
    }
}
