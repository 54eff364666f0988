package org.wellspring.voice.effect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wellspring.figures.effect.Evidence;
import org.wellspring.web.Text;

/** Plans and findings in words. */
public record EffectWords(Text text) {

    /** How all that was ever locked went, in a sentence. */
    public String counts(List<EffectLine> lines) {
        var by = lines.stream().flatMap(line -> line.outcome().stream()).collect(Collectors.groupingBy(Outcome::said, Collectors.counting()));
        var counts = Arrays.stream(Outcome.Said.values()).map(said -> by.getOrDefault(said, 0L)).toList();
        return text.of("voice.effects.counts", "hoped", counts.get(0), "wrong", counts.get(1), "nothing", counts.get(2), "cannot", counts.get(3),
            "open", lines.stream().filter(line -> line.outcome().isEmpty()).count());
    }

    /** The finding, or when it will be known. */
    public String state(EffectLine line) {
        return line.outcome().map(outcome -> text.of("voice.effect.said." + outcome.said().word()))
            .orElseGet(() -> text.of("voice.effect.under-way", "day", text.date(line.plan().review())));
    }

    public String tone(EffectLine line) {
        return line.outcome().map(outcome -> switch (outcome.said()) {
            case AS_HOPED -> "done";
            case WRONG_WAY -> "late";
            case NOTHING_DETECTED, CANNOT_TELL -> "";
        }).orElse("waiting");
    }

    /** Why, in two sentences. */
    public String reason(Plan plan, Outcome outcome) {
        var because = text.of("voice.effect.because." + outcome.reason(), "worth", plan.aim().worth());
        return switch (outcome.said()) {
            case AS_HOPED, WRONG_WAY -> moved(plan, outcome.evidence().orElseThrow()) + " " + because;
            case NOTHING_DETECTED -> text.of("voice.effect.could-have-seen", "points", up(outcome.evidence().orElseThrow().detectable())) + " " + because;
            case CANNOT_TELL -> because + " " + text.of("voice.effect.nobody-knows");
        };
    }

    private String moved(Plan plan, Evidence evidence) {
        var key = (evidence.change() < 0 ? "voice.effect.fell." : "voice.effect.rose.") + (plan.design().compared().byTeam() ? "teams" : "trend");
        return text.of(key, "points", Math.abs(evidence.change()));
    }

    /** The estimate with its interval; nothing where nothing can be told. */
    public String estimate(Outcome outcome) {
        return outcome.evidence().map(evidence -> text.of("voice.effect.estimate", "change", evidence.change(), "low", evidence.interval().low(), "high", evidence.interval().high())).orElse("");
    }

    public String hope(Plan.Aim aim) {
        return text.of(aim.rise() ? "voice.effect.plan.hope.rise" : "voice.effect.plan.hope.fall", "worth", aim.worth());
    }

    public String figure(Plan.Design design) {
        return text.of("voice.effect.plan.figure." + design.indicator() + (design.compared().byTeam() ? ".teams" : ""));
    }

    public String compared(Plan.Design design) {
        return text.of("voice.effect.compared." + design.compared().word());
    }

    /** What the plan could show. */
    public String foreseen(Plan plan) {
        var points = plan.foreseen().points();
        if (plan.design().compared() == Compared.NOTHING) {
            return text.of("voice.effect.foreseen.nothing");
        }
        return points.map(found -> text.of(plan.foreseen().tooCoarse(plan.aim()) ? "voice.effect.foreseen.coarse" : "voice.effect.foreseen.can", "points", found, "worth", plan.aim().worth()))
            .orElseGet(() -> text.of("voice.effect.foreseen.blind"));
    }

    /** When the change begins in a group, or that it does not. */
    public String starts(Plan plan, Plan.Group group) {
        return group.starts().map(text::date).orElseGet(() -> text.of(plan.design().compared() == Compared.BY_LOT ? "voice.effect.group.waits" : "voice.effect.group.not"));
    }

    public String leftOut(Seen.LeftOut left) {
        return text.of("voice.effect.left-out." + left.because().name().toLowerCase(Locale.ROOT).replace('_', '-'), "name", left.name());
    }

    private static double up(double points) {
        return Math.ceil(points * 10) / 10;
    }
}
