package org.wellspring.relay;

import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.leaf;

import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.device.PaperSlip;
import org.wellspring.relay.device.WeekKeys;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** Where the wellbeing lead makes slips for a week, and where the envelope lies from which they are drawn. */
public final class PaperDesk {
    /** The week in which the first four-week question closes. */
    public static final Week WEEK = START.plus(3);
    public static final String WAVE = "pulse-" + WEEK;
    private static final RandomGenerator CHANCE = new java.security.SecureRandom();

    public final RelayUnderTest relay;
    public final SignedDocument notice;

    public PaperDesk(RelayUnderTest relay) {
        this(relay, relay.declared(relay.app.draft(0, Profile.MEDIUM, "", leaf("leaf-a", 200, "Ward 4"), leaf("leaf-b", 141, "Ward 9"))));
    }

    public PaperDesk(RelayUnderTest relay, SignedDocument notice) {
        this.relay = relay;
        this.notice = notice;
    }

    public List<PaperSlip> slips(Week week, String leaf, int slips) {
        return IntStream.range(0, slips).mapToObj(_ -> slip(week, leaf)).toList();
    }

    private PaperSlip slip(Week week, String leaf) {
        var slip = PaperSlip.make(keys(week, leaf), PaperSlip.newCode(CHANCE), CHANCE);
        slip.receive(relay.app.issuer(leaf, week).sign(slip.leafBlinded()), relay.app.issuer("admission", week).sign(slip.admissionBlinded()));
        return slip;
    }

    public WeekKeys keys(Week week, String leaf) {
        return WeekKeys.in(notice, week, leaf);
    }

    public static Map<String, Object> paper(Week week, List<PaperSlip> slips) {
        var lines = slips.stream().map(PaperSlip::sealed).sorted(Comparator.comparing(PaperSlip.Sealed::code))
            .map(slip -> Map.<String, Object>of("code", slip.code(), "sealed", slip.sealed())).toList();
        return new HashMap<>(Map.of("v", 1, "organisation", "Linden Hospital", "monday", week.toString(), "slips", lines, "questions", ""));
    }

    public SignedDocument signed(Map<String, Object> paper) {
        return relay.app.sign(Wire.write(paper), UnaryOperator.identity());
    }

    public HttpResponse<String> bring(Map<String, Object> paper) {
        return bring(signed(paper));
    }

    public HttpResponse<String> bring(SignedDocument paper) {
        return relay.post("/papers", Wire.write(paper));
    }

    public HttpResponse<String> ask(PaperSlip slip) {
        return relay.post("/slips", Wire.write(Map.of("code", PaperSlip.codeHash(slip.code()))));
    }

    /** As a reader's device does it: asks for what is locked, opens it. */
    public PaperSlip.Inside draw(Week week, PaperSlip slip) {
        return PaperSlip.open(slip.code(), week, Wire.read(Wire.utf8(ask(slip).body()), Line.class).sealed());
    }

    /** What {@code POST /slips} answers. */
    public record Line(String monday, String closes, String sealed, String questions) {}
}
