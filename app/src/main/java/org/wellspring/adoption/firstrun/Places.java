package org.wellspring.adoption.firstrun;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.help.Country;
import org.wellspring.help.Help;
import org.wellspring.people.Organisation;
import org.wellspring.web.Choice;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** Countries and time zones to choose from. Those with help numbers come first and fill in the time zone. */
@Component
class Places {
    private final Help help;

    Places(Help help) {
        this.help = help;
    }

    List<Choice> countries(Text text) {
        var locale = text.language().locale();
        var order = Comparator.comparing(Choice::label, Collator.getInstance(locale));
        var ready = help.countries().stream().map(country -> new Choice(country.code(), country.name().in(text.language()))).sorted(order);
        var others = Arrays.stream(Locale.getISOCountries()).filter(code -> help.country(code).isEmpty()).map(code -> new Choice(code, Locale.of("", code).getDisplayCountry(locale))).sorted(order);
        return Stream.concat(ready, others).toList();
    }

    List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/")).sorted().toList();
    }

    boolean isCountry(String code) {
        return Arrays.asList(Locale.getISOCountries()).contains(code);
    }

    /** The chosen zone, or the country's own where nothing was chosen. */
    Optional<ZoneId> zone(String country, String chosen) {
        return chosen.isEmpty() ? help.country(country).map(Country::zone) : Optional.of(chosen).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
    }

    /** Where the browser says its reader is at home, among the countries with numbers. */
    Country guess(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream().flatMap(locale -> help.country(locale.getCountry()).stream()).findFirst()
            .or(() -> Collections.list(request.getLocales()).stream().flatMap(this::speaking).findFirst()).orElseGet(() -> help.countries().getFirst());
    }

    private Stream<Country> speaking(Locale locale) {
        return help.countries().stream().filter(country -> country.language().equals(locale.getLanguage()));
    }

    Form form(Country country) {
        return Form.of(Map.of("country", country.code()));
    }

    Form form(Organisation organisation) {
        var byCountry = help.country(organisation.country()).map(Country::zone).filter(organisation.zone()::equals).isPresent();
        return Form.of(Map.of("name", organisation.name(), "country", organisation.country(), "zone", byCountry ? "" : organisation.zone().getId()));
    }
}
