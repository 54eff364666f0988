package org.wellspring.launch.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellspring.figures.Week;
import org.wellspring.privacy.export.Column;
import org.wellspring.privacy.export.CsvFile;
import org.wellspring.privacy.export.FigureRow;
import org.wellspring.privacy.export.FigureRows;
import org.wellspring.privacy.export.Manifest;
import org.wellspring.privacy.spi.Release;
import org.wellspring.privacy.spi.SignedDocument;
import tools.jackson.databind.json.JsonMapper;

/** Three releases of a made-up organisation with two keys of its own, and the files told from them. */
final class Sample {
    static final Week FIRST = Week.parse("2026-11-09");
    private static final JsonMapper JSON = new JsonMapper();

    final KeyPair app = pair();
    final KeyPair relay = pair();
    final List<SignedDocument> releases = new ArrayList<>();
    private final Path folder;

    Sample(Path folder) {
        this.folder = folder;
        release(List.of(), List.of(band("leaf-a", "missed-break", "3-5")));
        release(List.of(share("pulse", "organisation", 250, "75", 90, 60)), List.of(band("leaf-a", "missed-break", "0-2")));
        release(List.of(share("headline", "leaf-a", 60, "17/4", 31, 19), share("headline", "leaf-b", 40, "17/4", -2, 9)), List.of(band("leaf-b", "overran", "10+")));
    }

    private void release(List<Map<String, Object>> figures, List<Map<String, Object>> bands) {
        var number = releases.size() + 1;
        var fields = new LinkedHashMap<String, Object>();
        fields.put("v", 1);
        fields.put("number", number);
        fields.put("previous", releases.isEmpty() ? "" : releases.getLast().head());
        fields.put("monday", FIRST.plus(number - 1).toString());
        fields.put("notice", "0".repeat(64));
        fields.putAll(Map.of("figures", figures, "bands", bands, "asks", List.of(), "did", List.of(), "ledger", Map.of("charged", "0.0133", "spent52", "0.2533")));
        if (number == 3) {
            fields.put("clients", List.of(Map.of("team", "Ward 4", "quarter", FIRST.toString(), "clinicians", 14, "ratings", "30-49", "proxy", "too-few", "top", Map.of("listened", "70-79"))));
        }
        releases.add(SignedDocument.sign(JSON.writeValueAsBytes(fields), relay.getPrivate()));
    }

    private static Map<String, Object> share(String kind, String leaf, int eligible, String sigma2, long no, long yes) {
        return Map.of("wave", kind, "kind", kind, "leaf", leaf, "eligible", eligible, "indicator", "heavy", "sigma2", sigma2, "cells", List.of(no, yes));
    }

    private static Map<String, Object> band(String leaf, String kind, String band) {
        return Map.of("leaf", leaf, "kind", kind, "band", band);
    }

    Path csv() throws IOException {
        var lines = new ArrayList<>(List.of(String.join(",", Column.titles())));
        releases.forEach(document -> rows(document).forEach(row -> lines.add(String.join(",", CsvFile.cells(row, name(row))))));
        return write("figures.csv", (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    Path json() throws IOException {
        var file = new LinkedHashMap<String, Object>(Map.of("v", 1));
        file.put("organisation", "Linden Hospital");
        file.put("relay", text(relay));
        file.put("releases", releases.stream().map(document -> {
            var beside = new LinkedHashMap<String, Object>();
            beside.put("document", document);
            beside.put("rows", rows(document).stream().map(Sample::values).toList());
            return beside;
        }).toList());
        return write("figures.json", JSON.writeValueAsBytes(file));
    }

    Path chain() throws IOException {
        return write("releases.json", JSON.writeValueAsBytes(releases));
    }

    /** Of these files, as they are now. */
    Path manifest(Path... files) throws IOException {
        var listed = new ArrayList<Manifest.File>();
        for (var file : files) {
            listed.add(new Manifest.File(file.getFileName().toString(), Files.size(file), sha256(Files.readAllBytes(file))));
        }
        var manifest = new Manifest(1, "figures", "Linden Hospital", new Manifest.Newest(releases.size(), releases.getLast().head()), 7, listed, new Manifest.Keys(text(app), text(relay)));
        return write("figures.manifest.json", JSON.writeValueAsBytes(SignedDocument.sign(JSON.writeValueAsBytes(manifest), app.getPrivate())));
    }

    Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private List<FigureRow> rows(SignedDocument document) {
        return FigureRows.of(new Release(document.verifiedBy(relay.getPublic()).orElseThrow()));
    }

    private static Map<String, Object> values(FigureRow row) {
        return Arrays.stream(Column.values()).filter(column -> column.of(row, name(row)).isPresent())
            .collect(Collectors.toMap(Column::title, column -> column.of(row, name(row)).map(value -> value instanceof Long ? (Object) value : value.toString()).orElseThrow(), (one, _) -> one, LinkedHashMap::new));
    }

    private static String name(FigureRow row) {
        return row.group().value().equals("leaf-a") ? "Ward 4" : "";
    }

    static String text(KeyPair pair) {
        var encoded = pair.getPublic().getEncoded();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
