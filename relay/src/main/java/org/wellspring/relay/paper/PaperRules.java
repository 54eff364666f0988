package org.wellspring.relay.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.notice.Declaration;
import org.wellspring.relay.notice.Refusal;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.Sha256;

/** What a week's slips must keep. */
final class PaperRules {
    /** With fewer, a slip comes too close to one person. */
    static final int FEWEST = 5;
    /** As many as one document can carry. */
    static final int MOST = 5_000;
    private static final Pattern NAME = Pattern.compile("\\P{Cntrl}{1,200}");
    private static final List<BiFunction<PaperText, CountedWeek, Optional<Refusal>>> OF_ITS_WEEK = List.of(PaperRules::number, PaperRules::questions);

    private PaperRules() {}

    /** By itself, before it is known whether its week was declared. */
    static Optional<Refusal> malformed(PaperText paper) {
        return broken(paper.v() != 1, Refusal.malformed("This relay reads version 1 of paper slips. Update the older of the two halves."))
            .or(() -> broken(!NAME.matcher(paper.organisation()).matches() || paper.organisation().isBlank(), Refusal.malformed("The organisation needs a name of at most 200 characters.")))
            .or(() -> broken(!Sha256.areDifferent(paper.codes()), Refusal.malformed("Codes are different SHA-256 hashes in lower-case hex, in ascending order, so that their order says nothing.")))
            .or(() -> broken(!paper.slips().stream().allMatch(PaperRules::isSealed), Refusal.malformed("A sealed slip is %d bytes in base64url.".formatted(PaperText.SEALED_BYTES))));
    }

    static Optional<Refusal> firstBroken(PaperText paper, CountedWeek week) {
        return OF_ITS_WEEK.stream().flatMap(rule -> rule.apply(paper, week).stream()).findFirst();
    }

    private static Optional<Refusal> number(PaperText paper, CountedWeek week) {
        int most = Math.min(MOST, week.staff());
        int slips = paper.slips().size();
        return broken(slips < FEWEST, Refusal.rule("There are %d slips; at least %d are needed, so that none points at one person. Let these people answer on a device.", slips, FEWEST))
            .or(() -> broken(slips > most, Refusal.rule("There are %d slips; the week of %s takes at most %d. Make no more than there are people.", slips, week.week(), most)));
    }

    private static Optional<Refusal> questions(PaperText paper, CountedWeek week) {
        var asked = week.declared().waves().stream().filter(Declaration.Wave::battery).map(Declaration.Wave::questions).findFirst();
        return asked.map(hash -> broken(!hash.equals(hashOf(paper.questions())), Refusal.rule(
                "The questions are not those of the notice for the week of %s. Send the bytes whose SHA-256 stands there.", week.week())))
            .orElseGet(() -> broken(!paper.questions().isEmpty(), Refusal.rule("No survey closes with the week of %s. Leave its questions empty.", week.week())));
    }

    private static String hashOf(String questions) {
        try {
            return Sha256.hex(Base64Url.decode(questions));
        } catch (IllegalArgumentException notBase64Url) {
            return "";
        }
    }

    private static boolean isSealed(PaperText.Slip slip) {
        try {
            return slip.sealedBytes().length == PaperText.SEALED_BYTES;
        } catch (IllegalArgumentException wrongSize) {
            return false;
        }
    }

    private static Optional<Refusal> broken(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }
}
