package org.wellspring.voice.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.platform.PersonId;
import org.wellspring.privacy.spi.MayAsk;
import org.wellspring.voice.ask.Here;

/** Whether a planned wave may be opened, and the public way past a "no". */
@Component
class DecideToAsk implements MayAsk {
    /** An override holds for one bundle of four weeks. */
    static final int DAYS = 28;

    private final Questions questions;
    private final Audit audit;
    private final Here here;

    DecideToAsk(Questions questions, Audit audit, Here here) {
        this.questions = questions;
        this.audit = audit;
        this.here = here;
    }

    @Override public boolean mayAsk(String kind) {
        return Question.ofWave(kind).map(question -> unanswered(question).isEmpty() || askedAnyway(question).isPresent()).orElse(true);
    }

    List<AskBeforeAsking.Asked> unanswered(Question question) {
        return AskBeforeAsking.unanswered(question.subject(), questions.asks());
    }

    Optional<AskedAnyway> askedAnyway(Question question) {
        var today = here.today();
        return recent(today.minusDays(DAYS)).stream().filter(anyway -> anyway.question() == question && today.isBefore(anyway.until())).findFirst();
    }

    LocalDate today() {
        return here.today();
    }

    List<AskedAnyway> recent(LocalDate from) {
        return questions.askedAnyway(from);
    }

    @Transactional void askAnyway(UUID id, Question question, String reason, PersonId by) {
        var today = here.today();
        if (questions.add(new AskedAnyway(id, question, reason, Optional.of(by), today, today.plusDays(DAYS)))) {
            audit.record(by, Act.QUESTION_ASKED_ANYWAY, question.name());
        }
    }
}
