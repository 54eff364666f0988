package org.wellspring.launch.backup;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wellspring.platform.Installation;
import org.wellspring.relay.NeverBackedUp;

/** What is in no backup, and why. */
final class LeftOut {
    /** Beside what the relay names: who is signed in where; who fetched tokens. Flyway's own notes are made anew by the migrations. */
    private static final Set<String> TABLES = Set.of("public.spring_session", "public.spring_session_attributes", "ballot.issued");
    private static final Pattern HISTORY = Pattern.compile(".*\\.flyway_schema_history.*");

    /** Below the folder of a half: the database itself and its passwords, keys that live for one week or quarter, and unfinished files. */
    private static final List<Pattern> FILES = List.of(
        Pattern.compile("pgdata(\\.unfinished)?/.*"), Pattern.compile("secrets/.*"), Pattern.compile("superuser\\.password|start\\.lock|postgresql\\.log|" + Installation.LAST_BACKUP),
        Pattern.compile("keys/issuer/.*"), Pattern.compile("keys/sealing-.*"), Pattern.compile(".*(\\.unfinished|\\.draft|\\.tmp|\\.new)"));

    private LeftOut() {}

    static boolean table(String name) {
        return TABLES.contains(name) || NeverBackedUp.tables().contains(name) || HISTORY.matcher(name).matches();
    }

    /** @param path relative to the half's folder, with slashes */
    static boolean file(String path) {
        return FILES.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    /** In words, for whoever opens the folder in three years. */
    static final String WORDS = """
        Not in this backup, on purpose:
          - sealed envelopes that wait for their week to close, and the keys of weeks (sealing and issuing keys).
            After a restore the weeks of the current bundle are released without figures; the next bundle counts again.
          - sealed ratings of clients, and the keys of quarters. After a restore the cards of the open quarter are not counted.
          - paper slips of open weeks. After a restore they are unknown.
          - sessions: everybody signs in again.
          - who fetched tokens.
          - database passwords: a restore makes new ones.
        """;
}
