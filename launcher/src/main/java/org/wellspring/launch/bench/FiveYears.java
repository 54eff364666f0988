package org.wellspring.launch.bench;

import java.security.KeyPair;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.grid.Level;
import org.wellspring.figures.grid.Profile;
import org.wellspring.figures.grid.Wave;
import org.wellspring.privacy.notices.NoticeText;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.privacy.spi.ReleaseText;
import org.wellspring.privacy.spi.SignedDocument;
import tools.jackson.databind.json.JsonMapper;

/** Five years of notices and releases of one organisation, as a relay would have signed them: a fixed seed, no person behind any of it. */
final class FiveYears {
    static final int WEEKS = 260;
    private static final int BUNDLE = 4;
    private static final int YEAR = 52;
    private static final int DIVISIONS = 4;
    private static final int KEY_LETTERS = 342;
    private static final List<String> STATEMENTS = IntStream.range(0, 20).mapToObj("bench.%02d"::formatted).toList();
    private static final String[] BANDS = {"0-2", "0-2", "3-5", "6-9", "10+"};

    final List<SignedDocument> notices = new ArrayList<>();
    final List<SignedDocument> releases = new ArrayList<>();
    private final Random random = new Random(7);
    private final KeyPair key = Bundle.ed25519();
    private final List<String> leaves;
    private final int eligible;
    private final Calendar calendar;

    /** @param eligible people in each leaf */
    FiveYears(Week start, int leaves, int eligible) {
        this.leaves = IntStream.range(0, leaves).mapToObj("leaf-%08x"::formatted).toList();
        this.eligible = eligible;
        this.calendar = new Calendar(Profile.forStaff(leaves * eligible), start);
        for (int week = 0; week < WEEKS; week++) {
            if (week % BUNDLE == 0) {
                notices.add(signed(notice(week)));
            }
            releases.add(signed(release(start.plus(week))));
        }
    }

    PublicKey key() {
        return key.getPublic();
    }

    /** As {@code WELLSPRING_RELAY_KEY}. */
    String keyText() {
        var encoded = key.getPublic().getEncoded();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    private NoticeText notice(int firstWeek) {
        var weeks = IntStream.range(firstWeek, firstWeek + BUNDLE).mapToObj(calendar.start()::plus).toList();
        var declared = weeks.stream().map(week -> new Declaration.WeekLine(week.toString(), "A".repeat(KEY_LETTERS), leaves.stream().map(this::leaf).toList(), waves(week), divisions(week))).toList();
        var declaration = new Declaration(1, "Bench Hospital", Bundle.ZONE, calendar.start().toString(), firstWeek / BUNDLE, leaves.size() * eligible, calendar.profile().code(), "", declared, Bundle.KINDS);
        return new NoticeText(1, notices.size() + 1, notices.isEmpty() ? "" : notices.getLast().head(), declaration, weeks.stream().collect(Collectors.toMap(Week::toString, _ -> keyText())));
    }

    private Declaration.LeafLine leaf(String id) {
        return new Declaration.LeafLine(id, "Ward " + id.substring(id.length() - 2), List.of("Ward " + id.substring(id.length() - 2)), eligible, "A".repeat(KEY_LETTERS));
    }

    private List<Declaration.WaveLine> waves(Week week) {
        var regular = calendar.wavesClosingWith(week).stream().map(wave -> new Declaration.WaveLine(wave.id(), wave.kind(), wave.level().code(), List.of("heavy"), "", wave.sigma2().toString()));
        var yearly = surveyCloses(week) ? Stream.of(new Declaration.WaveLine("battery-" + week, Wave.BATTERY, (large() ? Level.DIVISION : Level.ORGANISATION).code(), STATEMENTS, "", "120")) : Stream.<Declaration.WaveLine>empty();
        return Stream.concat(regular, yearly).toList();
    }

    private boolean surveyCloses(Week week) {
        return ordinal(week) % YEAR == YEAR - 2;
    }

    private boolean large() {
        return calendar.profile() == Profile.LARGE;
    }

    private List<Declaration.DivisionLine> divisions(Week week) {
        var each = Math.ceilDiv(leaves.size(), DIVISIONS);
        return !large() || !surveyCloses(week) ? List.of() : IntStream.iterate(0, first -> first < leaves.size(), first -> first + each)
            .mapToObj(first -> new Declaration.DivisionLine("division-%08x".formatted(first), "Department " + first, leaves.subList(first, Math.min(first + each, leaves.size())))).toList();
    }

    private long ordinal(Week week) {
        return java.time.temporal.ChronoUnit.WEEKS.between(calendar.start().monday(), week.monday());
    }

    private ReleaseText release(Week week) {
        var figures = waves(week).stream().flatMap(wave -> groups(wave, week).entrySet().stream()
            .flatMap(group -> wave.indicators().stream().map(indicator -> figure(wave, group.getKey(), group.getValue(), indicator)))).toList();
        var bands = leaves.stream().flatMap(leaf -> Bundle.KINDS.stream().map(kind -> new ReleaseText.BandLine(leaf, kind, BANDS[random.nextInt(BANDS.length)]))).toList();
        return new ReleaseText(1, releases.size() + 1, releases.isEmpty() ? "" : releases.getLast().head(), week.toString(), notices.getLast().head(), figures, bands, List.of(), List.of(), List.of(),
            new ReleaseText.LedgerLine("0.0133", "0.2533"));
    }

    /** Whom a wave tells of, with how many people. */
    private Map<String, Integer> groups(Declaration.WaveLine wave, Week week) {
        var groups = new LinkedHashMap<String, Integer>();
        switch (wave.leaf()) {
            case "organisation" -> groups.put(wave.leaf(), leaves.size() * eligible);
            case "division" -> divisions(week).forEach(division -> groups.put(division.id(), division.leaves().size() * eligible));
            default -> leaves.forEach(leaf -> groups.put(leaf, eligible));
        }
        return groups;
    }

    private ReleaseText.Figure figure(Declaration.WaveLine wave, String leaf, int people, String indicator) {
        var heavy = Math.round(people * 0.6 * (0.3 + 0.05 * random.nextGaussian()));
        return new ReleaseText.Figure(wave.id(), wave.kind(), leaf, people, indicator, wave.sigma2(), List.of(Math.round(people * 0.6) - heavy, heavy));
    }

    private SignedDocument signed(Object said) {
        return SignedDocument.sign(JsonMapper.shared().writeValueAsBytes(said), key.getPrivate());
    }
}
