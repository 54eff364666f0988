package org.wellspring.launch.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A supervisor's reply, through the pages a supervisor uses. */
final class Answer {
    private static final Pattern REPLY = Pattern.compile("/team/asks/[0-9a-f-]{36}/reply");
    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern AFTER = Pattern.compile("name=\"after\" value=\"([0-9a-f-]*)\"");
    private static final Pattern OWNER = Pattern.compile("<option value=\"([0-9a-f-]{36})\" selected");
    private static final Map<String, String> WORDS = Map.of(
        "will", "have a float cover 14:00 to 15:00, so that late breaks are taken.",
        "done", "a float has covered 14:00 to 15:00 for two weeks. Tell us if it helps.");

    private Answer() {}

    static void give(Visit visit, String kind, LocalDate due) {
        var open = REPLY.matcher(visit.page("/team") + visit.page("/answers"));
        if (!open.find()) {
            return;
        }
        var editor = visit.page(open.group());
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", first(ID, editor));
        fields.put("after", first(AFTER, editor));
        fields.put("kind", kind);
        fields.put("words", WORDS.get(kind));
        fields.put("due", due.toString());
        fields.put("owner", first(OWNER, editor));
        fields.put("step", "publish");
        var told = visit.form(open.group(), fields);
        if (told.statusCode() != 303) {
            throw new IllegalStateException("A reply was not taken: " + told.statusCode());
        }
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("The reply page looks different from what the history expects.");
        }
        return found.group(1);
    }
}
