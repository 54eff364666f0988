package org.wellspring.relay;

import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.ZONE;
import static org.wellspring.relay.AppHalf.leaf;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.device.SealedRating;
import org.wellspring.relay.keys.QuarterKeys;
import org.wellspring.relay.signed.Wire;

/** A ward with printed cards, and the people who are given one. */
public final class Ward {
    public static final Week QUARTER = START;
    public static final Week LAST_WEEK = START.plus(Calendar.QUARTER - 1);
    public static final Map<String, String> FULLY = answers("3", "3", "3", "3");
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public final RelayUnderTest relay;

    public Ward(RelayUnderTest relay) {
        this.relay = relay;
    }

    public static Map<String, String> answers(String listened, String explained, String respected, String time) {
        return Map.of("listened", listened, "explained", explained, "respected", respected, "time", time);
    }

    /** Declares bundles up to the one with the quarter's last week, each when the one before has closed. */
    public void declareTheQuarter() {
        for (int bundle = 0; bundle < 4; bundle++) {
            declare(bundle);
            if (bundle < 3) {
                relay.close(START.plus(4 * bundle + 2));
            }
        }
    }

    public void declare(int bundle) {
        var draft = relay.app.draft(bundle, Profile.MEDIUM, relay.newestRelease(), leaf("leaf-a", 341, "Ward 4"));
        IntStream.range(0, 4).forEach(week -> draft.week(week).put("waves", List.of()));
        relay.declared(draft);
    }

    /** Code number {@code card} of a stock; any two differ. */
    public static String code(int stock, int card) {
        return "K7MPQ" + text(stock * 5_000 + card);
    }

    private static String text(int number) {
        return IntStream.range(0, 7).mapToObj(place -> String.valueOf(ALPHABET.charAt(number >> 5 * Math.min(place, 6) & 31))).reduce("", String::concat);
    }

    public static String id(int stock) {
        return "stock-%016x".formatted(stock);
    }

    public static Map<String, Object> stock(int stock, String team, int cards) {
        var fields = new HashMap<String, Object>(Map.of("v", 1, "organisation", "Linden Hospital", "zone", ZONE, "stock", id(stock), "quarter", QUARTER.toString(),
            "team", team, "clinicians", 14, "emergency", "999", "words", true, "app", "http://localhost:8080"));
        fields.put("codes", hashes(stock, cards));
        return fields;
    }

    public HttpResponse<String> print(Map<String, Object> stock) {
        return relay.post("/stocks", Wire.write(relay.app.sign(Wire.write(stock), UnaryOperator.identity())));
    }

    public HttpResponse<String> ask(String code) {
        return relay.post("/cards", Wire.write(Map.of("code", code)));
    }

    public SealedRating rating(int stock, int card, Map<String, String> answers, boolean proxy) {
        return SealedRating.seal(id(stock), sealing(), code(stock, card), answers, proxy);
    }

    public SealedRating hostile(int stock, int card, byte[] text) {
        return SealedRating.seal(id(stock), sealing(), code(stock, card), text);
    }

    public HttpResponse<String> send(SealedRating rating) {
        return relay.post("/ratings", rating.body());
    }

    /** Cards {@code from} up to but not {@code to} say this. */
    public void rate(int stock, int from, int to, Map<String, String> answers) {
        IntStream.range(from, to).forEach(card -> {
            var answer = send(rating(stock, card, answers, false));
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
        });
    }

    public String sealing() {
        return relay.bean(QuarterKeys.class).of(QUARTER).orElseThrow().publicText();
    }

    public static List<String> hashes(int stock, int cards) {
        return IntStream.range(0, cards).mapToObj(card -> SealedRating.codeHash(code(stock, card))).sorted().toList();
    }
}
