package org.wellspring.people.directory;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.audit.Names;

/** What people and teams are called today. */
@Component
class NamesForAudit implements Names {
    private final JdbcClient jdbc;

    NamesForAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override public Optional<String> of(UUID id) {
        return jdbc.sql("select display_name from people.person where id = :id union all select name from people.team where id = :id limit 1")
            .param("id", id).query(String.class).optional();
    }
}
