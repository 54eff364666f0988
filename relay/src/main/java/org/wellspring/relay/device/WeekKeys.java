package org.wellspring.relay.device;

import java.util.stream.StreamSupport;
import org.wellspring.figures.Week;
import org.wellspring.relay.signed.SignedDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a notice says to one person's device about one week; keys in base64url.
 *
 * @param leafKey modulus of the leaf's key
 * @param admission modulus of the admission key
 * @param sealing X25519 public key
 */
public record WeekKeys(Week monday, String leaf, String leafKey, String admission, String sealing) {
    private static final JsonMapper JSON = new JsonMapper();

    /** @throws java.util.NoSuchElementException when the notice does not hold the week or the leaf */
    public static WeekKeys in(SignedDocument notice, Week monday, String leaf) {
        var body = JSON.readTree(notice.payloadBytes());
        var week = find(body.at("/declaration/weeks"), "monday", monday.toString());
        return new WeekKeys(monday, leaf, find(week.get("leaves"), "id", leaf).get("key").stringValue(),
            week.get("admission").stringValue(), body.get("sealing").get(monday.toString()).stringValue());
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false).filter(node -> node.get(field).stringValue().equals(value)).findFirst().orElseThrow();
    }
}
