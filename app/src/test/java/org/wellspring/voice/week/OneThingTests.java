package org.wellspring.voice.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Band;
import org.wellspring.voice.AskId;
import org.wellspring.voice.ReplyId;
import org.wellspring.voice.ask.Ask;
import org.wellspring.voice.ask.AskKey;
import org.wellspring.voice.ask.AskState;
import org.wellspring.voice.reply.AskAndReply;
import org.wellspring.voice.reply.Reply;
import org.wellspring.voice.reply.ReplyKind;

class OneThingTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-04");
    private static final Map<String, Band> QUIET = Map.of();

    @Test void aDayThatPassedComesFirst() {
        var late = promised(TODAY.minusDays(1));

        assertThat(OneThing.of(List.of(open(Band.TEN_OR_MORE), late), QUIET, TODAY)).isEqualTo(new OneThing.Late(late));
    }

    @Test void ofSeveralUnansweredTheOneMostPeopleSupport() {
        var strong = open(Band.FROM_6_TO_9);

        assertThat(OneThing.of(List.of(open(Band.FROM_3_TO_5), strong, promised(TODAY.plusDays(2))), QUIET, TODAY)).isEqualTo(new OneThing.Unanswered(strong));
    }

    @Test void aDayWithinTheWeekComesNext() {
        var soon = promised(TODAY.plusDays(7));

        assertThat(OneThing.of(List.of(soon, promised(TODAY.plusDays(8))), QUIET, TODAY)).isEqualTo(new OneThing.DueSoon(soon));
    }

    @Test void withoutAsksTheReportSixPeopleShare() {
        var newest = Map.of("overran", Band.FROM_3_TO_5, "missed-break", Band.FROM_6_TO_9);

        assertThat(OneThing.of(List.of(), newest, TODAY)).isEqualTo(new OneThing.Reported("missed-break", Band.FROM_6_TO_9));
    }

    @Test void aQuietWeekSaysSo() {
        assertThat(OneThing.of(List.of(promised(TODAY.plusDays(20))), Map.of("overran", Band.FROM_3_TO_5), TODAY)).isEqualTo(new OneThing.Nothing());
    }

    private static AskAndReply open(Band band) {
        return new AskAndReply(ask(AskState.OPEN, band), Optional.empty());
    }

    private static AskAndReply promised(LocalDate due) {
        var reply = new Reply(new ReplyId(UUID.randomUUID()), ReplyKind.WILL, "have a float", Optional.empty(), due, Instant.EPOCH);
        return new AskAndReply(ask(AskState.PROMISED, Band.TEN_OR_MORE), Optional.of(reply));
    }

    private static Ask ask(AskState state, Band band) {
        return new Ask(new AskId(UUID.randomUUID()), new AskKey("relief", "bay-3", "night"), Week.parse("2026-10-26"), band, state, Optional.empty(), Optional.empty());
    }
}
