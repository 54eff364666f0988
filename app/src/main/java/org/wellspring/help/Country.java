package org.wellspring.help;

import java.time.ZoneId;
import java.util.List;
import org.wellspring.platform.Language;

/**
 * What a country brings along: where help answers, what the staff side is called and whether its agreement is required.
 *
 * @param code ISO 3166 alpha-2
 * @param language of most screens there, as a language tag; not always one the product speaks
 */
public record Country(String code, Wording name, String language, ZoneId zone, StaffSide staffSide, List<Line> lines) {
    public Language screens() {
        return Language.ofCode(language).orElse(Language.ENGLISH);
    }
}
