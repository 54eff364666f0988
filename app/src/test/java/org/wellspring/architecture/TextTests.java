package org.wellspring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every word on screen comes from a message file that is complete in four languages and keeps to our voice. */
class TextTests {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "ar");
    private static final Pattern KEY = Pattern.compile("text\\(?\\)?\\.of\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern BANNED = Pattern.compile("(?i)\\b(resilien\\w*|self-care tip|wellness|journey|bounce back|only takes|don't forget|you haven't|champion|pulse|micro-skill|streak|badge|rota|survey blast)\\b|You said, we did|!(?![\\[=])");

    @Test void everyLanguageHasTheSameKeys() throws IOException {
        for (var module : modules()) {
            var english = messages(module, "en").keySet();
            for (var language : LANGUAGES) {
                assertThat(messages(module, language).keySet()).as("%s in %s", module, language).isEqualTo(english);
            }
        }
    }

    @Test void everyKeyThatIsUsedExists() throws IOException {
        var known = new TreeSet<String>();
        for (var module : modules()) {
            known.addAll(messages(module, "en").keySet());
        }
        var missing = new TreeSet<String>();
        for (var file : sources()) {
            KEY.matcher(Files.readString(file)).results().map(m -> m.group(1)).filter(key -> !known.contains(key)).forEach(key -> missing.add(file.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test void everyMessageIsAMessagePattern() throws IOException {
        for (var module : modules()) {
            for (var language : LANGUAGES) {
                messages(module, language).forEach((key, pattern) -> assertThat(new MessageFormat(pattern, ULocale.forLanguageTag(language))).as(key).isNotNull());
            }
        }
    }

    @Test void noMessageTalksDownToTiredPeople() throws IOException {
        var found = new ArrayList<String>();
        for (var module : modules()) {
            messages(module, "en").forEach((key, words) -> BANNED.matcher(words).results().forEach(m -> found.add(key + ": " + m.group())));
        }
        assertThat(found).isEmpty();
    }

    @Test void arabicIsArabic() throws IOException {
        for (var module : modules()) {
            messages(module, "ar").forEach((key, words) -> assertThat(words.matches("(?s).*\\p{IsArabic}.*") || !words.matches("(?s).*[A-Za-z]{4,}.*")).as(key + ": " + words).isTrue());
        }
    }

    @Test void templatesHoldNoWordsOfTheirOwn() throws IOException {
        var found = new ArrayList<String>();
        for (var template : filesUnder(TEMPLATES, ".jte")) {
            var markup = Files.readString(template).replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^\\s*[@!].*$", "")
                .replaceAll("(?s)\\$\\{.*?\\}", "").replaceAll("(?s)@`|`\\)?", "").replaceAll("@\\w+[^\\n]*", "");
            Pattern.compile(">([^<>{}]*[A-Za-z]{3,}[^<>{}]*)<").matcher(markup).results().map(m -> m.group(1).strip())
                .filter(words -> !words.equals("Wellspring") && !words.contains("· Wellspring")).forEach(words -> found.add(template.getFileName() + ": " + words));
        }
        assertThat(found).isEmpty();
    }

    @Test void templatesCarryNoScriptOrStyleOfTheirOwn() throws IOException {
        for (var template : filesUnder(TEMPLATES, ".jte")) {
            assertThat(Files.readString(template).toLowerCase(Locale.ROOT)).as(template.toString())
                .doesNotContainPattern("\\son[a-z]+=").doesNotContainPattern("\\sstyle=").doesNotContain("$unsafe").doesNotContainPattern("<script(?![^>]*\\ssrc=)").doesNotContain("<style");
        }
    }

    private static Set<String> modules() throws IOException {
        var modules = new TreeSet<String>();
        for (var file : filesUnder(MESSAGES, "_en.properties")) {
            modules.add(file.getFileName().toString().replace("_en.properties", ""));
        }
        return modules;
    }

    private static TreeMap<String, String> messages(String module, String language) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(MESSAGES.resolve(module + "_" + language + ".properties"))));
        var messages = new TreeMap<String, String>();
        properties.forEach((key, value) -> messages.put((String) key, (String) value));
        return messages;
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<>(filesUnder(TEMPLATES, ".jte"));
        sources.addAll(filesUnder(Path.of("src/main/java"), ".java"));
        return sources;
    }

    private static List<Path> filesUnder(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
