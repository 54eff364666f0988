package org.wellspring.help.numbers;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.help.Country;
import tools.jackson.databind.json.JsonMapper;

/** The countries whose numbers come with the product: {@code help/countries/<code>.json}. */
@Component
class Countries {
    private static final List<String> CODES = List.of("GB", "IE", "US", "DE", "FR", "ES", "NO", "AU");

    private final List<Country> countries;

    Countries(JsonMapper json) {
        countries = CODES.stream().map(code -> CountryFile.read(json, code)).toList();
    }

    List<Country> all() {
        return countries;
    }

    Optional<Country> of(String code) {
        return countries.stream().filter(country -> country.code().equals(code)).findFirst();
    }
}
