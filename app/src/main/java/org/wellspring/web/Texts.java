package org.wellspring.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Language;

/** All message files, one for each module and language: {@code messages/<module>_<language>.properties}, UTF-8. English fills a gap. */
@Component
public class Texts {
    private final Map<Language, Text> texts = new EnumMap<>(Language.class);

    Texts() throws IOException {
        var english = read(Language.ENGLISH);
        for (var language : Language.values()) {
            var messages = new HashMap<>(english);
            messages.putAll(read(language));
            texts.put(language, new Text(language, Map.copyOf(messages)));
        }
    }

    public Text in(Language language) {
        return texts.get(language);
    }

    private static Map<String, String> read(Language language) throws IOException {
        var messages = new HashMap<String, String>();
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_" + language.code() + ".properties");
        for (var file : files) {
            var properties = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.forEach((key, value) -> messages.put((String) key, (String) value));
        }
        return messages;
    }
}
