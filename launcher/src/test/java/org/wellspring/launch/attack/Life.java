package org.wellspring.launch.attack;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.wellspring.figures.Week;
import org.wellspring.launch.Installed;
import org.wellspring.launch.Ward;
import org.wellspring.launch.Ward.Colleague;
import org.wellspring.launch.demo.Visit;
import org.wellspring.launch.person.Phone;
import org.wellspring.platform.MovedClock;
import org.wellspring.postgres.Cluster;
import org.wellspring.relay.device.Device;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.envelope.ForgetOrder;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.signed.SignedDocument;
import tools.jackson.databind.json.JsonMapper;

/**
 * Wards that live through their weeks on a running installation: on some days some come, in another order each time, open the
 * page, and a little later their phones send the week's envelope, in between others' visits. One in ten has no phone of their
 * own: signs in on the ward's computer, fetches the week's tokens and sends at once.
 */
final class Life {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int[] DAYS = {1, 3, 5};
    private static final int SECONDS_BETWEEN = 4;
    /** A phone sends 5 to 30 seconds after the page was opened. */
    private static final int[] LATER = {5, 30};
    private static final int ONE_IN = 10;

    /**
     * @param leaf how many work in each ward
     * @param comes how likely somebody comes on one of the week's three days
     */
    record Town(int people, int leaf, double comes) {}

    private record Event(double at, Runnable what) {}

    final Ward ward;
    private final Installed installed;
    private final Town town;
    private final Random chance;
    private final Map<Colleague, Visit> visits = new HashMap<>();
    private final Map<Colleague, Device> spent = new HashMap<>();
    private final Map<String, String> truth = new HashMap<>();
    private List<SignedDocument> notices;

    Life(Installed installed, Week start, Town town, long seed) {
        this.installed = installed;
        this.town = town;
        chance = new Random(seed);
        ward = new Ward(installed, (MovedClock) installed.clock, start.monday());
        var wards = new ArrayList<>(List.of(ward.team));
        IntStream.range(1, Math.ceilDiv(town.people(), town.leaf())).forEach(number -> wards.add(ward.team("Ward %d".formatted(4 + number))));
        IntStream.range(0, town.people()).forEach(number -> {
            var colleague = ward.hire(wards.get(number / town.leaf()));
            visits.put(colleague, ward.visit(colleague));
        });
        ward.letTimersRun();
        notices = ward.notices();
    }

    /** Person by envelope, as the attacker names them, of the week that is being lived through. */
    Map<String, String> truth() {
        return Map.copyOf(truth);
    }

    Set<String> people() {
        return new HashSet<>(ward.colleagues.stream().map(colleague -> colleague.id().toString()).toList());
    }

    /** Who has a phone fetches the four weeks' tokens on some visit before they begin. */
    void fetchBundle(Week first) {
        ward.at(first.plus(-1), 2, 17);
        ward.letTimersRun();
        notices = ward.notices();
        shuffled(phones()).forEach(colleague -> colleague.phone().fetchTokens(visits.get(colleague), notices));
    }

    void live(Week week, Says says) {
        truth.clear();
        spent.clear();
        for (int day : DAYS) {
            ward.at(week, day, 7);
            ward.letTimersRun();
            notices = ward.notices();
            anHourPasses();
            shift(week, says);
        }
    }

    /** Everybody who comes today, once. */
    private void shift(Week week, Says says) {
        var events = new PriorityQueue<Event>(java.util.Comparator.comparing(Event::at));
        double at = 0;
        for (var colleague : shuffled(ward.colleagues)) {
            if (chance.nextDouble() < town.comes()) {
                at += SECONDS_BETWEEN * -Math.log(1 - chance.nextDouble());
                if (hasPhone(colleague)) {
                    events.add(new Event(at, () -> visits.get(colleague).page("/")));
                    events.add(new Event(at + LATER[0] + chance.nextDouble() * (LATER[1] - LATER[0]), () -> send(colleague, colleague.phone().device(week), says)));
                } else {
                    events.add(new Event(at, () -> onTheWardsComputer(colleague, week, says)));
                }
            }
        }
        while (!events.isEmpty()) {
            events.remove().what().run();
        }
    }

    private void onTheWardsComputer(Colleague colleague, Week week, Says says) {
        if (spent.containsKey(colleague)) {
            return;
        }
        var visit = ward.visit(colleague);
        var fresh = colleague.phone().blind(visit, notices);
        var device = fresh.get(week);
        var answer = visit.json("/ballot/tokens", Phone.request(Map.of(week, device)));
        var signed = JSON.readTree(answer.body()).path("weeks").get(0);
        device.receive(signed.get("leafSignature").stringValue(), signed.get("admissionSignature").stringValue());
        spent.put(colleague, device);
        send(colleague, device, says);
    }

    private void send(Colleague colleague, Device device, Says says) {
        var answer = Visit.post(installed.settings.relay().url().resolve("/envelopes"), device.envelope(says).body());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("An envelope was not taken: " + answer.statusCode());
        }
        truth.put("\\x" + HexFormat.of().formatHex(Sha256.of(device.admission().preparedBytes())), colleague.id().toString());
    }

    /** What the relay and the two databases do every hour. */
    void theHourIsOver() {
        installed.relay(ForgetOrder.class).forgetOrder();
        for (var half : List.of("app", "relay")) {
            try {
                cluster(half).dropOldLog();
            } catch (SQLException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Sessions are stamped by the machine's own clock: theirs is set back, one by one in an order of chance. */
    void anHourPasses() {
        try (var connection = app()) {
            connection.setAutoCommit(false);
            var ids = new ArrayList<String>();
            try (var rows = connection.createStatement().executeQuery("select primary_id from spring_session")) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            Collections.shuffle(ids, chance);
            try (var back = connection.prepareStatement("update spring_session set last_access_time = last_access_time - 7200000 where primary_id = ?")) {
                for (var id : ids) {
                    back.setString(1, id);
                    back.execute();
                }
            }
            connection.commit();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection app() throws IOException, SQLException {
        return cluster("app").connect("app");
    }

    Visit visitOf(Colleague colleague) {
        return visits.get(colleague);
    }

    List<Colleague> phones() {
        return ward.colleagues.stream().filter(this::hasPhone).toList();
    }

    private boolean hasPhone(Colleague colleague) {
        return ward.colleagues.indexOf(colleague) % ONE_IN != 0;
    }

    <T> List<T> shuffled(List<T> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, chance);
        return shuffled;
    }

    private Cluster cluster(String half) throws IOException {
        return Cluster.open(installed.settings.data().resolve(half), installed.settings.data().resolve("postgresql"));
    }
}
