package org.wellspring.privacy.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files, all of the same rows. */
enum Format {
    CSV("text/csv;charset=UTF-8") {
        @Override long write(Snapshot snapshot, OutputStream out) throws IOException {
            return CsvFile.write(snapshot, out);
        }
    },
    JSON("application/json") {
        @Override long write(Snapshot snapshot, OutputStream out) throws IOException {
            return JsonFile.write(snapshot, out);
        }
    },
    PARQUET("application/vnd.apache.parquet") {
        @Override long write(Snapshot snapshot, OutputStream out) throws IOException {
            return ParquetOfFigures.write(snapshot, out);
        }
    };

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** @return how many rows there are */
    abstract long write(Snapshot snapshot, OutputStream out) throws IOException;

    String type() {
        return type;
    }

    String file() {
        return "figures." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Format> named(String file) {
        return Arrays.stream(values()).filter(format -> format.file().equals(file)).findFirst();
    }
}
