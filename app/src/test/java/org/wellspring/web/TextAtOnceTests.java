package org.wellspring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellspring.platform.Language;

class TextAtOnceTests {
    private final Text text = new Text(Language.ENGLISH, Map.of("people", "{count, plural, one {# person} other {# people}}"));

    @Test void manyReadersAtOnceEachGetTheirOwnWords() {
        assertThat(IntStream.range(0, 20_000).parallel().filter(count -> !text.of("people", "count", count + 2).equals("%,d people".formatted(count + 2)))).isEmpty();
    }

    @Test void manyReadersAtOnceEachGetTheirOwnDay() {
        var first = LocalDate.of(2026, 1, 1);

        assertThat(IntStream.range(0, 20_000).parallel().filter(day -> !text.date(first.plusDays(day % 365)).startsWith(first.plusDays(day % 365).getDayOfMonth() + " "))).isEmpty();
    }
}
