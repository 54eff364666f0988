package org.wellspring.ballot.battery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.instrument.Catalogued;
import org.wellspring.ballot.instrument.Described;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.Statements;
import org.wellspring.web.Text;

/** What closed surveys told of everybody, and of divisions, as it was released. */
@Component
class Results implements Statements {
    private final Batteries batteries;
    private final Announced announced;
    private final Figures figures;
    private final Catalogued catalogued;

    Results(Batteries batteries, Announced announced, Figures figures, Catalogued catalogued) {
        this.batteries = batteries;
        this.announced = announced;
        this.figures = figures;
        this.catalogued = catalogued;
    }

    /** The newest first; one whose release is not here yet is left out. */
    List<SurveyResult> all(Text text) {
        var instruments = catalogued.all();
        return batteries.all().stream().map(battery -> told(battery, instruments, text)).filter(told -> !told.statements().isEmpty()).toList();
    }

    private SurveyResult told(Battery battery, List<Described> instruments, Text text) {
        var divisions = figures.surveyByDivision(battery.closes());
        var names = divisions.isEmpty() ? Map.<LeafId, String>of() : announced.divisions(battery.closes());
        return new SurveyResult(battery.closes(), figures.survey(battery.closes()).entrySet().stream().map(figure -> new SurveyResult.Statement(figure.getKey(), words(figure.getKey(), instruments, text), figure.getValue(),
            parts(figure.getKey(), divisions, names))).toList());
    }

    private static List<SurveyResult.Part> parts(String indicator, Map<LeafId, Map<String, Headline>> divisions, Map<LeafId, String> names) {
        return divisions.entrySet().stream().filter(division -> division.getValue().containsKey(indicator))
            .map(division -> new SurveyResult.Part(division.getKey(), names.getOrDefault(division.getKey(), ""), division.getValue().get(indicator))).toList();
    }

    @Override public Optional<String> words(String indicator, Text text) {
        return found(indicator, catalogued.all(), text);
    }

    /** A statement whose instrument is gone is told by its id. */
    private static String words(String id, List<Described> instruments, Text text) {
        return found(id, instruments, text).orElse(id);
    }

    private static Optional<String> found(String id, List<Described> instruments, Text text) {
        return instruments.stream().flatMap(one -> one.key().indicators().stream().filter(indicator -> indicator.id().equals(id)).map(indicator -> one.statement(text, indicator)))
            .findFirst();
    }
}
