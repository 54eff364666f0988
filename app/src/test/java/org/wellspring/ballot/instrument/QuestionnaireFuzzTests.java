package org.wellspring.ballot.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.wellspring.Spoilt;
import org.wellspring.ballot.instrument.AsInstrument.Reckoning;
import org.wellspring.figures.instrument.Method;
import org.wellspring.figures.instrument.Scale;

/** V18: whatever the bytes, a file is read whole or refused with a sentence; nothing else ever comes out of the reader. */
class QuestionnaireFuzzTests {
    private static final Reckoning SUM = new Reckoning(Method.Kind.SUM, Scale.Direction.HIGHER, Optional.empty());

    @Test void brokenFilesAreReadOrRefusedAndNothingElse() {
        var random = new Random(40157);
        int read = 0;

        for (int round = 0; round < 20_000; round++) {
            read += outcome(broken(random));
        }

        assertThat(read).isBetween(1, 19_999);
    }

    @Test void noiseIsRefusedInTime() {
        var random = new Random(986);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int round = 0; round < 2_000; round++) {
                var bytes = new byte[random.nextInt(4_000)];
                random.nextBytes(bytes);
                assertThat(outcome(bytes)).isZero();
            }
        });
    }

    private static byte[] broken(Random random) {
        return Spoilt.bytes(random.nextBoolean() ? QuestionnaireTests.EVERYTHING : QuestionnaireTests.scorable(), random);
    }

    /** 1 when it was read, 0 when it was refused with a sentence. */
    private static int outcome(byte[] file) {
        try {
            var read = AddInstrument.read(file, SUM);
            assertThat(read.wording()).isNotNull();
            return 1;
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank().hasSizeLessThan(400);
            return 0;
        }
    }
}
