package org.wellspring.launch.bench;

import java.net.http.HttpResponse;
import java.util.function.Supplier;

/**
 * One person at the end of a shift: Today with its frame, the notices, four weeks of tokens, an envelope; and for some a report.
 * Every request is asked for as soon as the one before it is answered. The first counts from the moment the person meant to come.
 */
final class Visit {
    private final Person person;
    private final Latencies latencies;

    Visit(Person person, Latencies latencies) {
        this.person = person;
        this.latencies = latencies;
    }

    /** @param meant {@link System#nanoTime} at which they meant to open Today */
    void make(long meant, boolean reports) {
        synchronized (person) {
            try {
                timed("Today", meant, () -> person.app("/"));
                timed("Today: the frame", () -> person.relay("/panel/checkin"));
                timed("Today: notices", () -> person.relay("/notices"));
                timed("tokens: what is offered", () -> person.app("/ballot/tokens"));
                person.take(timed("tokens: eight signatures", person::askForSignatures));
                timed("check-in: envelope", () -> person.send());
                if (reports) {
                    timed("Say: the page", () -> person.app("/say"));
                    timed("Say: the frame", () -> person.relay("/panel/report"));
                    timed("report: envelope", () -> person.send("missed-break"));
                }
            } catch (RuntimeException broken) {
                latencies.failed("visit", String.valueOf(broken.getMessage()));
            }
        }
    }

    private HttpResponse<byte[]> timed(String page, Supplier<HttpResponse<byte[]>> step) {
        return timed(page, System.nanoTime(), step);
    }

    private HttpResponse<byte[]> timed(String page, long from, Supplier<HttpResponse<byte[]>> step) {
        var answer = step.get();
        latencies.took(page, System.nanoTime() - from);
        if (answer.statusCode() != 200) {
            latencies.failed(page, "status " + answer.statusCode());
        }
        return answer;
    }
}
