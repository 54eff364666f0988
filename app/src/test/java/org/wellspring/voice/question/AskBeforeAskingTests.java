package org.wellspring.voice.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.platform.TeamId;
import org.wellspring.voice.AskId;
import org.wellspring.voice.ask.AskKey;
import org.wellspring.voice.question.AskBeforeAsking.Asked;

class AskBeforeAskingTests {
    private static final Week WEEK = Week.parse("2026-10-26");
    private static final TeamId HERON = new TeamId(UUID.randomUUID());
    private static final TeamId ROWAN = new TeamId(UUID.randomUUID());

    @Test void whereNobodyAskedTheQuestionIsOpen() {
        assertThat(AskBeforeAsking.unanswered(Subject.WORKLOAD, List.of())).isEmpty();
    }

    @Test void theNewestAskWithoutAReplyBlocksTheQuestion() {
        var asked = asked("relief", HERON, WEEK, false);

        assertThat(AskBeforeAsking.unanswered(Subject.WORKLOAD, List.of(asked, asked("handover", HERON, WEEK.plus(-1), true)))).containsExactly(asked);
    }

    @Test void onceTheNewestIsAnsweredAnOlderOneNoLongerBlocks() {
        var older = asked("relief", HERON, WEEK.plus(-3), false);

        assertThat(AskBeforeAsking.unanswered(Subject.WORKLOAD, List.of(older, asked("handover", HERON, WEEK, true)))).isEmpty();
    }

    @Test void oneTeamsAnswerDoesNotAnswerAnother() {
        var waiting = asked("relief", ROWAN, WEEK.plus(-1), false);

        assertThat(AskBeforeAsking.unanswered(Subject.WORKLOAD, List.of(waiting, asked("relief", HERON, WEEK, true)))).containsExactly(waiting);
    }

    @Test void anAskAboutTheSurroundingsDoesNotBlockAQuestionAboutWorkload() {
        assertThat(AskBeforeAsking.unanswered(Subject.WORKLOAD, List.of(asked("parking", HERON, WEEK, false)))).isEmpty();
    }

    @Test void aTeamsOwnTopicCountsAsWorkload() {
        assertThat(AskBeforeAsking.unanswered(Subject.WORKLOAD, List.of(asked("own-1a2b3c4d", HERON, WEEK, false)))).hasSize(1);
    }

    private static Asked asked(String topic, TeamId team, Week since, boolean answered) {
        return new Asked(new AskId(UUID.randomUUID()), new AskKey(topic, "this-ward", "any"), team, since, answered);
    }
}
