package org.wellspring.privacy.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The rows beside the signed release each of them was told from, so that whoever reads it can reckon every figure again:
 * {@code {"v":1, "organisation":…, "relay":…, "releases":[{"document":{"payload":…, "signature":…}, "rows":[{…}, …]}, …]}}, one
 * release a line. A value that does not apply is left out.
 */
public final class JsonFile {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonFile() {}

    static long write(Snapshot snapshot, OutputStream out) throws IOException {
        var rows = new AtomicLong();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject().writeNumberProperty("v", 1).writeStringProperty("organisation", snapshot.organisation()).writeStringProperty("relay", snapshot.relayKey());
            json.writeArrayPropertyStart("releases");
            snapshot.each(opened -> {
                var told = FigureRows.of(opened.release());
                json.writeRaw('\n');
                json.writeStartObject();
                json.writeObjectPropertyStart("document").writeStringProperty("payload", opened.document().payload()).writeStringProperty("signature", opened.document().signature()).writeEndObject();
                json.writeArrayPropertyStart("rows");
                told.forEach(row -> write(json, row, snapshot.name(row.group())));
                json.writeEndArray().writeEndObject();
                rows.addAndGet(told.size());
            });
            json.writeEndArray().writeEndObject().writeRaw('\n');
        }
        return rows.get();
    }

    private static void write(JsonGenerator json, FigureRow row, String groupName) {
        json.writeStartObject();
        for (var column : Column.values()) {
            column.of(row, groupName).ifPresent(value -> {
                if (value instanceof Long whole) {
                    json.writeNumberProperty(column.title(), whole);
                } else {
                    json.writeStringProperty(column.title(), value.toString());
                }
            });
        }
        json.writeEndObject();
    }
}
