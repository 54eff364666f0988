package org.wellspring.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language the product speaks completely. Arabic is set with Latin digits, so that telephone numbers read alike everywhere. */
public enum Language {
    ENGLISH("en", "English"), GERMAN("de", "Deutsch"), SPANISH("es", "Español"), ARABIC("ar", "العربية");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    public String code() {
        return code;
    }

    public String ownName() {
        return ownName;
    }

    public boolean rightToLeft() {
        return this == ARABIC;
    }

    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    /** English dates are written day first, as in seven of the eight countries the product knows. */
    public Locale locale() {
        return Locale.forLanguageTag(switch (this) {
            case ENGLISH -> "en-GB";
            case ARABIC -> "ar-u-nu-latn";
            case GERMAN, SPANISH -> code;
        });
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }
}
