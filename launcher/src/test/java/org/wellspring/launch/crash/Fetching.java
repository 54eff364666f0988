package org.wellspring.launch.crash;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.wellspring.launch.Steering;
import org.wellspring.launch.Ward.Colleague;
import org.wellspring.launch.demo.Visit;
import org.wellspring.launch.person.Phone;
import org.wellspring.relay.signed.SignedDocument;
import tools.jackson.databind.json.JsonMapper;

/** People who sign in and fetch their bundle; who has it asks again in the same words, and in other words. */
final class Fetching extends Doing {
    private static final JsonMapper JSON = new JsonMapper();

    private final Steering steering;
    private final List<SignedDocument> notices;
    private final Deque<Colleague> people;
    private final Map<Colleague, String> asked = new HashMap<>();
    private final Map<Colleague, String> signed = new HashMap<>();

    Fetching(Journal journal, BooleanSupplier enough, Steering steering, List<SignedDocument> notices, List<Colleague> people) {
        super(journal, enough);
        this.steering = steering;
        this.notices = notices;
        this.people = new ArrayDeque<>(people);
    }

    /** Signs in anew each time: the session that the bundle is fetched with was acknowledged a moment ago. */
    @Override Try next() {
        var colleague = people.removeFirst();
        people.addLast(colleague);
        var signedIn = new AtomicReference<Visit>();
        return () -> {
            if (signedIn.get() == null) {
                signedIn.set(steering.visit(colleague.id()));
            }
            return signed.containsKey(colleague) ? asksAgain(colleague, signedIn.get()) : asks(colleague, signedIn.get());
        };
    }

    private boolean asks(Colleague colleague, Visit visit) {
        if (!asked.containsKey(colleague)) {
            if (!visit.page("/ballot/tokens").startsWith("{\"bundle\"")) {
                return false;
            }
            var fresh = colleague.phone().blind(visit, notices);
            fresh.keySet().forEach(week -> journal().tried(Journal.Kind.TOKENS, colleague.id() + " " + week));
            asked.put(colleague, Phone.request(fresh));
        }
        var answer = visit.json("/ballot/tokens", asked.get(colleague));
        if (!kept(answer.statusCode(), answer.statusCode() == 200, answer.body())) {
            return false;
        }
        if (answer.body().contains("taken")) {
            journal().surprise("Nobody else asked, but the weeks were taken: " + answer.body());
        }
        signed.put(colleague, answer.body());
        journal().triedOf(Journal.Kind.TOKENS).stream().filter(one -> one.startsWith(colleague.id().toString())).forEach(one -> journal().told(Journal.Kind.TOKENS, one));
        return true;
    }

    private boolean asksAgain(Colleague colleague, Visit visit) {
        var same = visit.json("/ballot/tokens", asked.get(colleague));
        if (!kept(same.statusCode(), same.statusCode() == 200, same.body())) {
            return false;
        }
        if (!visit.page("/ballot/tokens").startsWith("{\"bundle\"")) {
            return false;
        }
        var other = visit.json("/ballot/tokens", Phone.request(colleague.phone().blind(visit, notices)));
        if (!kept(other.statusCode(), other.statusCode() == 200, other.body())) {
            return false;
        }
        if (!JSON.readTree(same.body()).equals(JSON.readTree(signed.get(colleague))) || other.body().contains("Signature")) {
            journal().surprise("A second set of tokens was signed for " + colleague.id());
        }
        return true;
    }
}
