package org.wellspring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.platform.Catalogue;
import org.wellspring.platform.Language;
import org.wellspring.platform.PersonalData;
import org.wellspring.platform.Role;
import org.wellspring.web.Texts;

/** Nothing about people is stored that nobody decided on: a new column without a line in the catalogue fails here. */
@WellspringTest
class PersonalDataTests {
    private static final Catalogue CATALOGUE = Catalogue.read();

    @Autowired JdbcClient jdbc;
    @Autowired List<PersonalData> steps;
    @Autowired Staffing staffing;
    @Autowired Texts texts;

    @Test void everyColumnOfTheDatabaseIsInTheCatalogue() {
        assertThat(columns()).as("Write a line in catalogue.properties for each new column.").isSubsetOf(CATALOGUE.columns().keySet());
    }

    @Test void theCatalogueNamesNoColumnThatIsGone() {
        assertThat(CATALOGUE.columns().keySet()).isSubsetOf(columns());
    }

    @Test void everyPersonalColumnIsExportedAndErasedByExactlyOneStep() {
        var claimed = steps.stream().flatMap(step -> step.columns().stream()).toList();
        var personal = CATALOGUE.columns().values().stream().filter(column -> column.kind() == Catalogue.Kind.PERSONAL).map(Catalogue.Column::address).toList();

        assertThat(claimed).as("Claim each in the columns() of one PersonalData step.").containsExactlyInAnyOrderElementsOf(personal);
    }

    @Test void aColumnThatPointsAtAPersonIsPersonal() {
        var pointing = jdbc.sql("""
            select n.nspname || '.' || c.relname || '.' || a.attname
            from pg_constraint f
            join pg_class c on c.oid = f.conrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum = any (f.conkey)
            where f.contype = 'f' and f.confrelid = 'people.person'::regclass and a.attname <> 'organisation'
            """).query(String.class).list();

        assertThat(pointing).isNotEmpty().allSatisfy(column -> assertThat(CATALOGUE.columns().get(column).kind()).as(column).isEqualTo(Catalogue.Kind.PERSONAL));
    }

    @Test void everyWordOfTheCatalogueIsSaidInEveryLanguage() {
        for (var language : Language.values()) {
            var text = texts.in(language);
            CATALOGUE.columns().values().forEach(column -> {
                assertThat(text.has("catalogue.kept." + column.kept())).as(column.kept()).isTrue();
                assertThat(column.seen()).allSatisfy(who -> assertThat(text.has("catalogue.seen." + who)).as(who).isTrue());
            });
        }
    }

    @Test void afterAnErasureNoRowOutsideTheAuditLogKnowsThePerson() {
        var ward = staffing.team("Ward " + UUID.randomUUID());
        var ana = staffing.with(Role.SUPERVISOR, ward);
        var browser = staffing.signedIn(ana);
        browser.post("/me/keys/passphrase", "name", "ana " + ana, "passphrase", "four words that hold");

        browser.post("/me/delete");

        assertThat(rowsThatKnow(ana.value())).isEmpty();
    }

    private TreeSet<String> columns() {
        return jdbc.sql("""
            select table_schema || '.' || table_name || '.' || column_name
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where table_schema not in ('pg_catalog', 'information_schema') and t.table_type = 'BASE TABLE'
                and column_name <> 'organisation' and table_name not like '%flyway%'
            """).query(String.class).list().stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> rowsThatKnow(UUID person) {
        var found = new ArrayList<String>();
        var tables = columns().stream().map(address -> address.substring(0, address.lastIndexOf('.'))).distinct().filter(table -> !table.equals("audit.entry")).toList();
        for (var table : tables) {
            if (jdbc.sql("select count(*) from " + table + " t where t::text like :id").param("id", "%" + person + "%").query(Long.class).single() > 0) {
                found.add(table);
            }
        }
        return found;
    }
}
