package org.wellspring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wellspring.platform.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words that reach a screen from data files: how they are read, and what none of them may be. */
public final class Copy {
    /** An id in a data file: travels in envelopes and addresses. */
    public static final Pattern ID = Pattern.compile("[a-z0-9-]{2,30}");
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final Pattern ARABIC = Pattern.compile("\\p{InArabic}");
    private static final Map<Language, Pattern> NEVER_SAID = Map.of(
        Language.ENGLISH, words("resilien\\w+", "self-care tip", "wellness", "journey", "bounce back", "only takes", "don.t forget",
            "you haven.t", "you said, we did", "champion", "pulse", "circle", "drill", "micro-skill", "empath\\w+", "streak", "badge", "ranking", "rota"),
        Language.GERMAN, words("resilien\\w+", "wellness", "vergiss nicht", "du hast noch nicht", "champion", "puls", "abzeichen", "rangliste", "empath\\w+"),
        Language.SPANISH, words("resilien\\w+", "wellness", "no olvides", "aún no has", "campe[óo]n", "pulso", "insignia", "ranking", "emp[áa]t\\w+"),
        Language.ARABIC, words("المرونة النفسية", "الصمود", "لا تنسَ?", "بطل", "نبض", "شارة", "التعاطف"));

    private Copy() {
    }

    public static <T> T read(String path, Class<T> shape) {
        try (var file = Copy.class.getResourceAsStream(path)) {
            return JSON.readValue(file, shape);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    public static <T> T read(String path, TypeReference<T> shape) {
        try (var file = Copy.class.getResourceAsStream(path)) {
            return JSON.readValue(file, shape);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Every text of a file that carries its four languages side by side. */
    public static Stream<FourLanguages> fourLanguagesIn(String path) {
        return objectsIn(read(path, JsonNode.class))
            .filter(node -> node.has("en") && node.get("en").isString())
            .map(node -> JSON.convertValue(node, FourLanguages.class));
    }

    /** Voice 4 and 5 of the experience notes: no cheering, no duty to be well, no words that only we use. */
    public static void assertSayable(Language language, String text) {
        assertThat(text).as("text").isNotBlank().isEqualTo(text.strip()).doesNotContain("!", "'");
        assertThat(NEVER_SAID.get(language).matcher(text).find()).as(text).isFalse();
        assertThat(ARABIC.matcher(text).find()).as("Arabic letters in: " + text).isEqualTo(language == Language.ARABIC);
    }

    private static Stream<JsonNode> objectsIn(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(Copy::objectsIn)).filter(JsonNode::isContainer);
    }

    private static Pattern words(String... banned) {
        return Pattern.compile("(?<!\\p{L})(" + String.join("|", List.of(banned)) + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public record FourLanguages(String en, String de, String es, String ar) {
        public String in(Language language) {
            return switch (language) {
                case ENGLISH -> en;
                case GERMAN -> de;
                case SPANISH -> es;
                case ARABIC -> ar;
            };
        }

        public Stream<String> all() {
            return Stream.of(Language.values()).map(this::in);
        }

        public void assertSayable() {
            for (var language : Language.values()) {
                Copy.assertSayable(language, in(language));
            }
        }
    }
}
