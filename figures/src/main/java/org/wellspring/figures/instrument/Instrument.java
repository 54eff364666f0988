package org.wellspring.figures.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One questionnaire without its wording: the facts needed to score it. The key files {@code <id>.json} beside this class map onto
 * it component by component.
 *
 * @param id url-safe, never used twice
 * @param about what it is called and who made it
 * @param licence of the wording; the key itself is facts
 * @param questions what is asked and what may be answered
 * @param scales what is reckoned, in the order it is told
 * @param indicators the two-class statements a wave may publish
 * @param benchmarks means of other people, to read one's own beside
 */
public record Instrument(String id, About about, Licence licence, Questions questions, List<Scale> scales, List<Indicator> indicators,
        List<Benchmark> benchmarks) {

    public Instrument {
        Given.id(id, "The id of an instrument");
        Given.value(about, "about");
        Given.value(licence, "licence");
        Given.value(questions, "questions");
        scales = Given.differing(Given.list(scales, 1, 40, "scales"), Scale::id, "scales");
        indicators = Given.differing(Given.list(indicators, 0, 100, "indicators"), Indicator::id, "indicators");
        benchmarks = Given.list(benchmarks, 0, 200, "benchmarks");
        for (var scale : scales) {
            scale.items().forEach(questions::item);
        }
        Given.differing(scales.stream().flatMap(scale -> scale.cutOffs().stream()).toList(), CutOff::id, "cutOffs");
        var known = scales.stream().map(Scale::id).toList();
        Stream.concat(indicators.stream().map(Indicator::scale), benchmarks.stream().map(Benchmark::scale)).forEach(scale -> {
            if (!known.contains(scale)) {
                throw new IllegalArgumentException("%s has no scale %s; its scales are %s.".formatted(id, scale, String.join(", ", known)));
            }
        });
    }

    /** @throws IllegalArgumentException for an id it does not have, naming those it has */
    public Scale scale(String scale) {
        return scales.stream().filter(each -> each.id().equals(scale)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("%s has no scale %s; its scales are %s.".formatted(id, scale, String.join(", ", scales.stream().map(Scale::id).toList()))));
    }

    /** @throws IllegalArgumentException for an id it does not have, naming those it has */
    public Indicator indicator(String indicator) {
        return indicators.stream().filter(each -> each.id().equals(indicator)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("%s has no statement %s; it has %s.".formatted(id, indicator, String.join(", ", indicators.stream().map(Indicator::id).toList()))));
    }

    /** Whether somebody means this one: its id, name or an alias, in any case; what stands in a bracket after it is passed over. */
    public boolean isCalled(String name) {
        var bracket = name.indexOf('(');
        var wanted = (bracket > 0 ? name.substring(0, bracket) : name).strip();
        return Stream.of(Stream.of(id, about.name()), about.aliases().stream()).flatMap(each -> each).anyMatch(wanted::equalsIgnoreCase);
    }

    /** The one of {@code instruments} that is called so. */
    public static Optional<Instrument> called(String name, List<Instrument> instruments) {
        return instruments.stream().filter(instrument -> instrument.isCalled(name)).findFirst();
    }
}
