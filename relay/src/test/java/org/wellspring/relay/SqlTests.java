package org.wellspring.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/** Every statement in the sources is understood by the migrated database, as the role that requests run as. */
class SqlTests {
    private static final Pattern STATEMENT = Pattern.compile("\"\"\"\\s+((?:select|insert|update|delete|truncate|with)\\b.*?)\"\"\"|\"((?:select|insert|update|delete|truncate)\\s[^\"]*)\"", Pattern.DOTALL);
    private static final RelayUnderTest RELAY = new RelayUnderTest();

    @AfterAll static void stop() {
        RELAY.close();
    }

    @TestFactory Stream<DynamicTest> everyStatementIsUnderstood() throws IOException {
        var statements = Files.walk(Path.of("src/main/java")).filter(file -> file.toString().endsWith(".java")).flatMap(SqlTests::statements).toList();

        assertThat(statements).hasSizeGreaterThan(20);
        return statements.stream().map(sql -> dynamicTest(sql.strip().lines().limit(3).reduce("", String::concat), () -> {
            assertThat(sql).doesNotContain("select *").doesNotContainPattern("(from|into|join|truncate) (?!relay\\.|open\\b|unnest)");
            try (var connection = RELAY.bean(DataSource.class).getConnection();
                 var prepared = connection.prepareStatement(NamedParameterUtils.substituteNamedParameters(NamedParameterUtils.parseSqlStatement(sql), null))) {
                prepared.getParameterMetaData();
            }
        }));
    }

    private static Stream<String> statements(Path file) {
        try {
            return STATEMENT.matcher(Files.readString(file)).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
