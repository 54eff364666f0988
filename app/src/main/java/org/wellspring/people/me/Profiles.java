package org.wellspring.people.me;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.Language;
import org.wellspring.platform.PersonId;

/** What a person says about themselves here. */
@Repository
class Profiles {
    /** @param languages codes of the languages they speak at work */
    record Profile(String name, String profession, List<String> languages, Language language, String scheme) {}

    private final JdbcClient jdbc;

    Profiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Profile of(PersonId person) {
        return jdbc.sql("select display_name, profession, languages, ui_language, scheme from people.person where id = :person").param("person", person.value())
            .query((row, n) -> new Profile(row.getString("display_name"), row.getString("profession"), Arrays.asList((String[]) row.getArray("languages").getArray()),
                Language.ofCode(row.getString("ui_language")).orElse(Language.ENGLISH), row.getString("scheme"))).single();
    }

    void put(PersonId person, Profile profile) {
        jdbc.sql("""
                update people.person
                set display_name = :name, profession = :profession, languages = :languages, ui_language = :language, scheme = :scheme
                where id = :person
                """).param("name", profile.name()).param("profession", profile.profession()).param("languages", profile.languages().toArray(String[]::new))
            .param("language", profile.language().code()).param("scheme", profile.scheme()).param("person", person.value()).update();
    }

    void speak(PersonId person, Language language) {
        jdbc.sql("update people.person set ui_language = :language where id = :person").param("language", language.code()).param("person", person.value()).update();
    }
}
