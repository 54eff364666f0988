package org.wellspring.launch.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.wellspring.relay.signed.SignedDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The very modules that a person's browser runs, asked what they think of what a server hands them. */
final class BrowserCode implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final Process node;
    private final Writer questions;
    private final BufferedReader answers;

    BrowserCode() {
        try {
            node = new ProcessBuilder("node", "--no-warnings", "--import", "../web/test/resolve.mjs", "src/test/web/device.mjs")
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        questions = node.outputWriter();
        answers = node.inputReader();
    }

    /** What a device keeps of these notices, or why it will have nothing to do with them. */
    JsonNode notices(List<SignedDocument> documents, String relayKey, Map<String, ?> remembered) {
        return ask("notices", Map.of("documents", written(documents), "key", relayKey, "remembered", remembered));
    }

    JsonNode leaf(List<SignedDocument> documents, String relayKey, String monday, String leaf) {
        return ask("leaf", Map.of("documents", written(documents), "key", relayKey, "monday", monday, "leaf", leaf));
    }

    JsonNode blind(String modulus) {
        return ask("blind", Map.of("modulus", modulus)).get("token");
    }

    JsonNode unblind(String modulus, JsonNode token, String signature) {
        return ask("unblind", Map.of("modulus", modulus, "token", token, "signature", signature));
    }

    /** What it remembers after a visit, as the next visit is given it. */
    static Map<String, ?> remembered(String relayKey, JsonNode read) {
        var heads = new HashMap<String, String>();
        StreamSupport.stream(read.get("heads").properties().spliterator(), false).forEach(head -> heads.put(head.getKey(), head.getValue().stringValue()));
        return Map.of("relayKey", relayKey, "heads", heads);
    }

    private static List<Map<String, String>> written(List<SignedDocument> documents) {
        return documents.stream().map(document -> Map.of("payload", document.payload(), "signature", document.signature())).toList();
    }

    private JsonNode ask(String check, Map<String, ?> about) {
        var question = new HashMap<String, Object>(about);
        question.put("check", check);
        try {
            questions.write(JSON.writeValueAsString(question) + "\n");
            questions.flush();
            var answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("The browser code ended: its own words are above.");
            }
            return JSON.readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override public void close() {
        node.destroy();
    }
}
