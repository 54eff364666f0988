package org.wellspring.launch.demo;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wellspring.figures.Week;
import org.wellspring.relay.device.SealedRating;
import tools.jackson.databind.json.JsonMapper;

/** The clients of the acute ward: they are handed cards, rate on phones of their own, and one of them says thanks. */
public final class Clients {
    private static final Pattern WARD = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>Ward 4");
    private static final Pattern CODE = Pattern.compile("class=\"code\">([0-9A-Z]{4})-([0-9A-Z]{4})-([0-9A-Z]{4})<");
    private static final Pattern WORDS = Pattern.compile("/clients/words/[0-9a-f-]{36}");
    private static final String CARDS = "240";
    private static final int RATED = 72;
    /** Weeks of the history. */
    private static final int DRAWN = 5;
    private static final int GIVEN = 12;
    /** Numbers of the nurse of another ward who reads what clients write, and, next to it, of the stand-in. */
    private static final int READER = 200;
    /** Staff number of who reads. */
    public static final String READS = number(READER);
    private static final JsonMapper JSON = new JsonMapper();

    private final Staff staff;
    private final URI app;
    private final URI relay;
    private List<String> codes = List.of();

    Clients(Staff staff, URI app, URI relay) {
        this.staff = staff;
        this.app = app;
        this.relay = relay;
    }

    /** Cards are drawn once people count, and rated before their quarter closes. */
    void live(Week week, int number) {
        if (number == DRAWN) {
            codes = drawCards(staff.visit(Staff.LEAD), week.plus(-DRAWN));
        }
        if (number == GIVEN) {
            codes.stream().limit(RATED).forEach(this::rate);
            thank(new Visit(app), staff.visit(READER), codes.getLast());
        }
    }

    /** The wellbeing lead names who reads, and draws cards for the quarter. */
    private static List<String> drawCards(Visit lead, Week quarter) {
        lead.page("/clients/readers");
        taken(302, lead.form("/clients/readers", Map.of("lead", READS, "standIn", number(READER + 1), "days", "28")).statusCode());
        List.of("SAFE", "COMPLAINT").forEach(what -> taken(302, lead.form("/clients/contacts", contact(what)).statusCode()));
        var form = lead.page("/clients/cards");
        var ward = WARD.matcher(form).results().map(found -> found.group(1)).findFirst().orElseThrow();
        var sheet = lead.form("/clients/cards", Map.of("id", UUID.randomUUID().toString(), "unit", ward, "quarter", quarter.toString(), "cards", CARDS, "handed", "DISCHARGE"));
        taken(200, sheet.statusCode());
        return CODE.matcher(sheet.body()).results().map(code -> code.group(1) + code.group(2) + code.group(3)).toList();
    }

    /** The telephone numbers are from the range kept free for stories. */
    private static List<Map.Entry<String, String>> contact(String what) {
        var safe = what.equals("SAFE");
        var fields = new ArrayList<>(Map.of("id", UUID.randomUUID().toString(), "what", what, "post", safe ? "Safeguarding office" : "Patient liaison", "phone", safe ? "020 7946 0012" : "020 7946 0013",
            "mail", "", "from", safe ? "00:00" : "08:00", "until", safe ? "00:00" : "18:00").entrySet());
        IntStream.rangeClosed(1, safe ? 7 : 5).forEach(day -> fields.add(Map.entry("day", Integer.toString(day))));
        return fields;
    }

    private void rate(String code) {
        int number = codes.indexOf(code);
        var card = JSON.readTree(Visit.post(relay.resolve("/cards"), JSON.writeValueAsBytes(Map.of("code", code))).body());
        var rating = SealedRating.seal(card.path("stock").asString(), card.path("sealing").asString(), code, answers(number), number % 6 == 0);
        taken(200, Visit.post(relay.resolve("/ratings"), rating.body()).statusCode());
    }

    /** Most say "fully", fewest of the time there was. */
    private static Map<String, String> answers(int number) {
        return Map.of("listened", number % 5 == 0 ? "2" : "3", "explained", number % 3 == 0 ? "2" : "3", "respected", number % 12 == 0 ? "2" : "3", "time", number % 9 < 4 ? "1" : "3");
    }

    /** One client writes, and the reader passes it on without the name. */
    private static void thank(Visit client, Visit reader, String code) {
        client.page("/clients/thanks/" + code);
        taken(303, client.form("/clients/thanks/" + code, Map.of("words", "Nurse Ida sat with my father when it was busy. Thank you all.")).statusCode());
        var one = WORDS.matcher(reader.page("/clients/words")).results().map(MatchResult::group).findFirst().orElseThrow();
        taken(302, reader.form(one + "/thanks", Map.of("words", "Somebody sat with my father when it was busy. Thank you all.", "sure", "yes")).statusCode());
    }

    private static String number(int colleague) {
        return "L%04d".formatted(colleague);
    }

    private static void taken(int expected, int status) {
        if (status != expected) {
            throw new IllegalStateException("What clients do in the history was answered with %d.".formatted(status));
        }
    }
}
