package org.wellspring.launch.demo;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.wellspring.figures.Week;
import org.wellspring.people.MembershipKind;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.people.structure.Newcomer;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.Language;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.relay.signed.SignedDocument;

/** Everyone who works at the made-up hospital. */
final class Staff {
    private static final int AT_ONCE = 8;
    /** The supervisor and one nurse of each ward say nothing in the history: their tokens are for whoever looks around. */
    private static final int LEFT_TO_VISITORS = 2;
    /** Number of the nurse who leads the programme. */
    static final int LEAD = 120;

    private final Structure structure;
    private final OneTimeLinks links;
    private final URI app;
    private final URI relay;
    private final PersonId founder;
    private final Opening opening;
    private final List<Colleague> colleagues = new ArrayList<>();
    private final Map<Hospital.Ward, PersonId> supervisors = new LinkedHashMap<>();

    Staff(ApplicationContext app, PersonId founder, URI appAddress, URI relayAddress) {
        this.structure = app.getBean(Structure.class);
        this.links = app.getBean(OneTimeLinks.class);
        this.app = appAddress;
        this.relay = relayAddress;
        this.founder = founder;
        this.opening = new Opening(app, founder);
    }

    void hire(LocalDate from) {
        structure.describe(Hospital.ORGANISATION, founder);
        int number = 0;
        for (var ward : Hospital.WARDS) {
            var department = structure.department(ward.name(), founder);
            var team = structure.team(department, ward.name(), founder);
            opening.begin(department, ward.people());
            for (int i = 0; i < ward.people(); i++) {
                colleagues.add(hire(ward, team, number++, from, i < LEFT_TO_VISITORS));
            }
            var supervisor = colleagues.get(number - ward.people()).id();
            structure.grant(supervisor, Role.SUPERVISOR, founder);
            structure.putInCharge(supervisor, team, from, founder);
            supervisors.put(ward, supervisor);
        }
        opening.nameSomebodyToRing();
        structure.grant(colleagues.get(LEAD).id(), Role.WELLBEING_LEAD, founder);
        structure.revoke(founder, Role.WELLBEING_LEAD, founder);
        structure.grant(colleagues.get(1).id(), Role.PEER_SUPPORTER, founder);
        structure.grant(colleagues.get(80).id(), Role.PEER_SUPPORTER, founder);
    }

    private Colleague hire(Hospital.Ward ward, TeamId team, int number, LocalDate from, boolean away) {
        var id = new PersonId(new UUID(0x57656c6c73707269L, number));
        structure.admit(id, new Newcomer(Hospital.name(number), "nurse", Language.ENGLISH, Optional.of("L%04d".formatted(number))), team, MembershipKind.EMPLOYED, from);
        return new Colleague(id, ward, number, away);
    }

    void signInForTheFirstTime() {
        everyone(colleague -> new Visit(app).enter(links.forDemo(colleague.id())));
    }

    /** Whoever lacks tokens for a published week fetches them on this visit. */
    void openTheirPhones(List<SignedDocument> notices) {
        everyone(colleague -> {
            if (colleague.lacksTokens(notices)) {
                colleague.fetchTokens(new Visit(app).enter(links.forDemo(colleague.id())), notices);
            }
        });
    }

    void send(Week week, int number, List<String> waves) {
        everyone(colleague -> {
            colleague.workAWeek(Talk.easier(colleague.ward(), number));
            colleague.sendEnvelope(relay, week, waves, Talk.judged(Talk.of(colleague, number), colleague, number));
        });
    }

    /** Supervisors read the week and reply; one ask is left open, as in life. The other is answered before the next
     * question is declared, for none is asked about a subject whose last ask has no reply. */
    void answer(Week week, int number) {
        supervisors.forEach((ward, supervisor) -> {
            if (Talk.isAcute(ward) && (number == 6 || number == 9)) {
                var visit = new Visit(app).enter(links.forDemo(supervisor));
                Answer.give(visit, number == 6 ? "will" : "done", week.monday().plusDays(17));
            }
        });
    }

    /** A visit of the colleague with this number. */
    Visit visit(int colleague) {
        return new Visit(app).enter(links.forDemo(colleagues.get(colleague).id()));
    }

    /** @param monday of the first week of the rosters */
    void bringRosters(LocalDate monday) {
        int first = 0;
        for (var ward : Hospital.WARDS) {
            Rosters.bring(new Visit(app).enter(links.forDemo(supervisors.get(ward))), Rosters.of(ward, first, monday));
            first += ward.people();
        }
    }

    private void everyone(Consumer<Colleague> act) {
        var room = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = colleagues.stream().map(colleague -> threads.submit(() -> {
                room.acquire();
                try {
                    act.accept(colleague);
                } finally {
                    room.release();
                }
                return null;
            })).toList();
            for (var done : acts) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The history stopped: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
