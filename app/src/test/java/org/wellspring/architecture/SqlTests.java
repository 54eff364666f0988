package org.wellspring.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.wellspring.WellspringTest;

/** Every SQL statement in the sources is understood by the migrated database and names only tables of its own module. */
@WellspringTest
class SqlTests {
    private static final Pattern SQL = Pattern.compile("\\.sql\\(\\s*(\"\"\"(?<block>.*?)\"\"\"|\"(?<line>[^\"]*)\")\\s*\\)", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|into|update)\\s+(?<schema>[a-z_]+)\\.", Pattern.CASE_INSENSITIVE);
    private static final Path SOURCES = Path.of("src/main/java/org/wellspring");

    @TestFactory Stream<DynamicTest> everyStatementIsUnderstood(@Autowired DataSource database) throws IOException {
        return statements().map(statement -> dynamicTest(statement.module() + ": " + statement.firstLine(), () -> {
            assertThat(statement.schemas()).as("schemas named").allMatch(statement.module()::equals);
            assertThat(statement.sql()).doesNotContain("select *");
            var parsed = NamedParameterUtils.parseSqlStatement(statement.sql());
            try (var connection = database.getConnection();
                 var prepared = connection.prepareStatement(NamedParameterUtils.substituteNamedParameters(parsed, null))) {
                prepared.getParameterMetaData();
            }
        }));
    }

    private static Stream<Statement> statements() throws IOException {
        return Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java")).flatMap(SqlTests::statementsIn);
    }

    private static Stream<Statement> statementsIn(Path file) {
        try {
            var module = SOURCES.relativize(file).getName(0).toString();
            return SQL.matcher(Files.readString(file)).results()
                .map(match -> new Statement(module, match.group("block") != null ? match.group("block") : match.group("line")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Statement(String module, String sql) {
        Stream<String> schemas() {
            return TABLE.matcher(sql).results().map(match -> match.group("schema"));
        }

        String firstLine() {
            return sql.strip().lines().findFirst().orElse("");
        }
    }
}
