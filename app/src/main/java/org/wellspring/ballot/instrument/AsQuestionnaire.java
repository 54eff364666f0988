package org.wellspring.ballot.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.wellspring.ballot.instrument.Questionnaire.Kind;
import org.wellspring.ballot.instrument.Questionnaire.Option;
import org.wellspring.ballot.instrument.Questionnaire.Question;
import org.wellspring.ballot.instrument.Questionnaire.Shown;
import org.wellspring.figures.instrument.Instrument;

/** An instrument with its words and its key as a FHIR questionnaire that can be read back. */
final class AsQuestionnaire {
    /** The code of the option that counts as no answer. */
    static final String DOES_NOT_APPLY = "does-not-apply";

    private AsQuestionnaire() {}

    static Questionnaire of(Instrument key, Wording wording) {
        var about = new LinkedHashMap<String, String>();
        about.put("id", key.id());
        about.put("version", key.about().version());
        about.put("title", key.about().name());
        about.put("status", "active");
        if (!wording.instructions().isEmpty()) {
            about.put("description", wording.instructions());
        }
        about.put("copyright", wording.licence());
        about.put("language", wording.language());
        var questions = wording.items().stream().map(item -> new Question(item.id(), "", item.text(), Kind.CHOICE, false,
            options(wording, key.questions().item(item.id()).answers()), new Shown(false, List.of()), Optional.empty())).toList();
        return new Questionnaire(about, questions, Optional.of(StrictJson.canonical(key)));
    }

    private static List<Option> options(Wording wording, String set) {
        return wording.answers().stream().filter(label -> label.set().equals(set))
            .map(label -> new Option("", label.value() == null ? DOES_NOT_APPLY : label.value().toString(), label.text(), true, Optional.ofNullable(label.value()))).toList();
    }
}
