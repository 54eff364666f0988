package org.wellspring.voice.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.wellspring.Browser;
import org.wellspring.Staffing;

/** The wellbeing lead at the form, and what comes back. */
record Lead(Browser browser, Staffing staffing) {
    private static final Pattern SEEN = Pattern.compile("change of ([0-9.]+) in 100");

    /** Begins in three days, or with a lot on the first day of the next quarter, in three turns. */
    List<String> plan(String title, String compared, List<String> taking, int worth, int reviewed) {
        var fields = new ArrayList<>(List.of("id", UUID.randomUUID().toString(), "title", title, "change", "As the title says.", "aim", "fall", "worth", "" + worth, "compared", compared,
            "turns", "3", "starts", staffing.today().plusDays(3).toString(), "review", Year.FIRST.plus(reviewed).monday().toString()));
        taking.forEach(leaf -> fields.addAll(List.of("leaf-" + leaf, "yes")));
        return fields;
    }

    /** The smallest change in points that the page says it would find. */
    double foreseen(List<String> plan) throws Exception {
        return SEEN.matcher(preview(plan).select("#foreseen").text()).results().mapToDouble(found -> Double.parseDouble(found.group(1))).findFirst().orElseThrow();
    }

    boolean isWarned(List<String> plan) throws Exception {
        return !preview(plan).select("input[name=known]").isEmpty();
    }

    /** @return the status of locking it without a word */
    int lockedUnknowing(List<String> plan) {
        return browser.post("/effects/new", with(plan, "step", "lock")).getResponse().getStatus();
    }

    UUID lock(List<String> plan, String... more) {
        var done = browser.post("/effects/new", with(plan, Stream.concat(Stream.of("step", "lock"), Arrays.stream(more)).toArray(String[]::new)));
        return UUID.fromString(done.getResponse().getRedirectedUrl().substring("/effects/".length()));
    }

    private Document preview(List<String> plan) throws Exception {
        return Jsoup.parse(Browser.body(browser.post("/effects/new", with(plan, "step", "preview"))));
    }

    private static String[] with(List<String> fields, String... more) {
        return Stream.concat(fields.stream(), Arrays.stream(more)).toArray(String[]::new);
    }
}
