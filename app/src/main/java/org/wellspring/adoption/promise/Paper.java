package org.wellspring.adoption.promise;

import gg.jte.generated.precompiled.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wellspring.web.Page;
import tools.jackson.databind.json.JsonMapper;

/** The download for works council, data protection and IT: one page to read, one file for machines. */
@Component
class Paper {
    private final Doors doors;
    private final JsonMapper json;
    private final Templates templates;
    private final StoredTables tables;

    Paper(Doors doors, StoredTables tables, JsonMapper json, Templates templates) {
        this.doors = doors;
        this.tables = tables;
        this.json = json;
        this.templates = templates;
    }

    List<Door> doors() {
        return doors.all();
    }

    List<Stored> stores(Promise promise) {
        var words = new LinkedHashMap<String, String>();
        promise.section("retention").forEach(item -> words.put(item.id(), item.text("what")));
        return tables.rows().entrySet().stream()
            .map(entry -> new Stored(entry.getKey(), entry.getValue(), words.getOrDefault(entry.getValue(), entry.getValue()), columns(entry.getKey()))).toList();
    }

    private List<Stored.Column> columns(String table) {
        return tables.columnsOf(table).stream().map(column -> new Stored.Column(column.name(), column.kind().name().toLowerCase(Locale.ROOT), column.kept(), column.seen())).toList();
    }

    byte[] zip(Page page, Promise promise, Standing standing) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "promise.html", templates.adoptionFile(page, promise, standing, doors(), stores(promise)).render());
            add(zip, "promise.css", new String(new ClassPathResource("packs/promise/promise.css").getContentAsByteArray(), StandardCharsets.UTF_8));
            add(zip, "catalogue.json", json.writerWithDefaultPrettyPrinter().writeValueAsString(catalogue(promise)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Map<String, Object> catalogue(Promise promise) {
        var catalogue = new LinkedHashMap<String, Object>();
        Promise.SECTIONS.forEach(section -> catalogue.put(section, promise.section(section)));
        catalogue.put("stored", stores(promise));
        catalogue.put("doors", doors());
        return catalogue;
    }

    /** Without a time of day, so that the same promise gives the same bytes. */
    private static void add(ZipOutputStream zip, String name, String words) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(words.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
