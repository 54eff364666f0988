package org.wellspring.launch.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellspring.privacy.export.Column;
import org.wellspring.privacy.export.FigureRow;
import org.wellspring.privacy.export.FigureRows;
import org.wellspring.privacy.spi.Release;
import org.wellspring.privacy.spi.SignedDocument;
import org.wellspring.privacy.trust.RelayKey;
import org.wellspring.privacy.trust.Untrusted;
import tools.jackson.core.JacksonException;

/** Tells every row of a JSON file again from the signed release beside it, and compares. */
final class JsonOfFigures {
    private final Findings findings;

    JsonOfFigures(Findings findings) {
        this.findings = findings;
    }

    /** One release and the rows told from it. */
    record Beside(SignedDocument document, List<Map<String, Object>> rows) {}

    /**
     * @param key of the private half, as somebody brought it
     * @param named the same, as a manifest names it that was checked
     */
    void check(Path file, Optional<PublicKey> key, Optional<String> named) throws IOException {
        try (var json = new FiguresReader(Files.newInputStream(file))) {
            var head = json.head();
            if (named.isPresent() && !named.get().equals(head.relay())) {
                findings.wrong("The file names another key of the private half than its manifest.");
                return;
            }
            var chain = new Chain(findings, key.orElseGet(() -> RelayKey.read(head.relay())));
            if (all(json, chain)) {
                chain.tell();
                findings.right("Every figure in it was told again from these releases, and is the same. Only the names of groups are not in them.");
                if (key.isEmpty()) {
                    findings.notChecked("Whose key signed the releases. Compare it with the page /verify, or with what your staff representative noted: %s. Add --relay-key to have it compared.".formatted(head.relay()));
                }
            }
        } catch (JacksonException | Untrusted | IllegalArgumentException broken) {
            findings.wrong("This is no JSON file of figures, or it is broken.");
        }
    }

    private boolean all(FiguresReader json, Chain chain) {
        for (var beside = json.next(); beside.isPresent(); beside = json.next()) {
            var release = chain.next(beside.get().document());
            if (release.isEmpty()) {
                return false;
            }
            if (!same(release.get(), beside.get().rows())) {
                findings.wrong("The figures beside release %d are not those it holds.".formatted(release.get().number()));
                return false;
            }
        }
        return true;
    }

    private static boolean same(Release release, List<Map<String, Object>> rows) {
        var told = FigureRows.of(release);
        if (told.size() != rows.size()) {
            return false;
        }
        for (int at = 0; at < rows.size(); at++) {
            if (!written(told.get(at), String.valueOf(rows.get(at).getOrDefault(Column.GROUP_NAME.title(), ""))).equals(rows.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Object> written(FigureRow row, String groupName) {
        var values = new LinkedHashMap<String, Object>();
        for (var column : Column.values()) {
            column.of(row, groupName).ifPresent(value -> values.put(column.title(), value instanceof Long whole ? whole : value.toString()));
        }
        return values;
    }
}
