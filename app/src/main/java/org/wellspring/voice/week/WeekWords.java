package org.wellspring.voice.week;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wellspring.figures.release.Band;
import org.wellspring.figures.release.Published;
import org.wellspring.privacy.spi.Counting;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.voice.ask.AskKey;
import org.wellspring.voice.ask.Said;
import org.wellspring.voice.reply.AskAndReply;
import org.wellspring.web.Text;

/** Says a team's week in the reader's language. */
public record WeekWords(Text text, Map<String, String> kinds, Function<AskKey, String> asks) {
    public String ask(AskAndReply asked) {
        return asks.apply(asked.ask().key());
    }

    public String kind(String id) {
        return kinds.getOrDefault(id, id);
    }

    public String band(Band band) {
        return Said.band(text, band);
    }

    /** In figures, for the key of a chart: {@code 3–5}. */
    public String digits(Band band) {
        return band.code().replace('-', '–');
    }

    /** "until 23 Nov 2026": the day that was named. */
    public String until(AskAndReply asked) {
        return text.of("voice.week.until", "day", text.date(asked.reply().orElseThrow().due()));
    }

    /** A row of the chart for people who hear it, oldest week first. */
    public String spoken(Grid.Row row) {
        return kind(row.kind()) + ": " + row.cells().stream().map(cell -> cell.map(this::band).orElseGet(() -> text.of("voice.grid.hidden-cell"))).collect(Collectors.joining("; "));
    }

    public String sentence(OneThing thing) {
        return switch (thing) {
            case OneThing.Late(var asked) -> text.of("voice.thing.late", "ask", ask(asked), "day", text.date(asked.reply().orElseThrow().due()));
            case OneThing.Unanswered(var asked) -> text.of("voice.thing.unanswered", "people", Said.people(text, asked.ask().band()), "ask", ask(asked));
            case OneThing.DueSoon(var asked) -> text.of("voice.thing.soon", "ask", ask(asked), "day", text.day(asked.reply().orElseThrow().due()));
            case OneThing.Reported(var kind, var band) -> text.of("voice.thing.reported", "people", Said.people(text, band), "kind", kind(kind));
            case OneThing.Nothing() -> text.of("voice.thing.nothing");
        };
    }

    /** When the first figures come, or why they cannot yet. */
    public String opening(Counting.State state) {
        return switch (state) {
            case Counting.Counts(var first) -> text.of("voice.week.opens", "day", text.day(first.plus(1).monday()));
            case Counting.CannotYet(_, var expected) -> expected.map(week -> text.of("voice.week.opens", "day", text.day(week.plus(1).monday())))
                .orElseGet(() -> text.of("voice.week.opens-later"));
        };
    }

    public String headline(Headline headline) {
        return switch (headline.share()) {
            case Published.Shown(int percent, int margin) -> text.of("voice.headline.shown", "percent", percent, "margin", margin);
            case Published.CannotTell(_) -> text.of("voice.headline.cannot-tell");
        };
    }
}
