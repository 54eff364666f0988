package org.wellspring.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wellspring.platform.Language;

/** The words of one language: ICU messages, dates as people there write them. What was read once stays ready: a long table asks for the same words again and again. */
public final class Text {
    private final Map<String, SoftReference<MessageFormat>> ready = new ConcurrentHashMap<>();
    private final Map<String, DateFormat> dates = new ConcurrentHashMap<>();
    private final Language language;
    private final Map<String, String> messages;

    Text(Language language, Map<String, String> messages) {
        this.language = language;
        this.messages = messages;
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /**
     * @param key of the message, for example {@code voice.week.title}
     * @param namesAndValues ICU arguments in turns: name, value, name, value
     */
    public String of(String key, Object... namesAndValues) {
        var pattern = messages.getOrDefault(key, key);
        if (namesAndValues.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        var arguments = new HashMap<String, Object>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        var format = messages.containsKey(key) ? ready(key, pattern) : new MessageFormat(pattern, locale());
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private MessageFormat ready(String key, String pattern) {
        var held = ready.getOrDefault(key, new SoftReference<>(null)).get();
        if (held != null) {
            return held;
        }
        var read = new MessageFormat(pattern, locale());
        ready.put(key, new SoftReference<>(read));
        return read;
    }

    /** "Monday, 23 November" in the words and order of this language. */
    public String day(LocalDate day) {
        return format("EEEEdMMMM", day);
    }

    /** "23 Nov 2026". */
    public String date(LocalDate day) {
        return format("dMMMy", day);
    }

    private String format(String parts, LocalDate day) {
        var format = dates.computeIfAbsent(parts, one -> DateFormat.getInstanceForSkeleton(one, locale()));
        synchronized (format) {
            format.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
            return format.format(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
        }
    }

    private ULocale locale() {
        return ULocale.forLocale(language.locale());
    }
}
