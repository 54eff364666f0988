package org.wellspring.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.people.directory.Days;
import org.wellspring.platform.Language;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.web.CurrentPerson;
import org.wellspring.web.Visitor;

/** Says who is visiting, with the roles they hold at this moment; somebody who left is nobody. */
@Component
class SignedIn implements CurrentPerson {
    private static final String ASKED = SignedIn.class.getName();

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Days days;

    SignedIn(JdbcClient jdbc, Sessions sessions, Days days) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.days = days;
    }

    @Override public Optional<Visitor> visiting(HttpServletRequest request) {
        var person = sessions.person(request);
        if (person.isEmpty()) {
            return Optional.empty();
        }
        if (request.getAttribute(ASKED) instanceof Visitor known && known.person().equals(person.get())) {
            return Optional.of(known);
        }
        var visitor = read(person.get(), sessions.confirmed(request));
        visitor.ifPresent(found -> request.setAttribute(ASKED, found));
        return visitor;
    }

    private Optional<Visitor> read(PersonId person, boolean confirmed) {
        return jdbc.sql("""
                select display_name, ui_language, scheme, people.roles_on(id, :today) as roles
                from people.person
                where id = :person and people.belongs_on(id, :today)
                """).param("person", person.value()).param("today", days.today()).query((row, n) -> new Visitor(person, row.getString("display_name"),
                Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                Language.ofCode(row.getString("ui_language")).orElse(Language.ENGLISH), row.getString("scheme"), confirmed)).optional();
    }
}
