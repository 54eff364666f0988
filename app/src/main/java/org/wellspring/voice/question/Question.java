package org.wellspring.voice.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A question everybody is asked again and again. */
public enum Question {
    FOUR_WEEK("pulse", Subject.WORKLOAD);

    private final String wave;
    private final Subject subject;

    Question(String wave, Subject subject) {
        this.wave = wave;
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }

    /** The end of a message key: {@code four-week}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Question> ofWave(String kind) {
        return Arrays.stream(values()).filter(question -> question.wave.equals(kind)).findFirst();
    }
}
