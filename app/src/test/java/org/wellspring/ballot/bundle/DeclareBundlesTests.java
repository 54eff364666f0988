package org.wellspring.ballot.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.TimeForTests;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.ballot.RelayLink;
import org.wellspring.ballot.SigningKey;
import org.wellspring.ballot.keys.IssuerKeys;
import org.wellspring.figures.Week;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.Installation;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.Counting;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.privacy.spi.Leaf;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.SignedDocument;
import tools.jackson.databind.json.JsonMapper;

/** The clock starts on Wednesday 4 November 2026, so the grid starts on Monday 9 November. */
@WithRelay
class DeclareBundlesTests {
    private static final Week START = Week.parse("2026-11-09");

    @Autowired DeclareBundles bundles;
    @Autowired CloseWeeks closeWeeks;
    @Autowired Counting counting;
    @Autowired LeafOfTeam leaves;
    @Autowired IssuerKeys keys;
    @Autowired RelayLink link;
    @Autowired RelayForTests relay;
    @Autowired Staffing staffing;
    @Autowired Structure structure;
    @Autowired Installation installation;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired CleanSlate slate;

    @BeforeEach void anOrganisationOfItsOwn() {
        slate.wipe();
        relay.anew();
        keys.weeks().forEach(keys::destroy);
    }

    @Test void theFirstBundleIsDeclaredAsSoonAsTwentyPeopleCount() {
        var ward = staffing.team("Ward 4");
        staffing.teamOf(20, ward);

        bundles.declareDue();

        var declared = declaration(0);
        assertThat(declared.bundle()).isZero();
        assertThat(declared.start()).isEqualTo("2026-11-09");
        assertThat(declared.staff()).isEqualTo(20);
        assertThat(declared.profile()).isEqualTo("small");
        assertThat(declared.knownRelease()).isEmpty();
        assertThat(declared.kinds()).contains("missed-break", "unsafe", "helped-team").doesNotHaveDuplicates();
        assertThat(declared.weeks()).extracting(Declaration.WeekLine::monday).containsExactly("2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30");
        assertThat(declared.weeks()).allSatisfy(week -> assertThat(week.leaves()).singleElement()
            .satisfies(leaf -> assertThat(leaf.teams()).containsExactly("Ward 4")));
        assertThat(counting.state()).isEqualTo(new Counting.Counts(START));
        assertThat(leaves.leaf(ward, START)).map(Leaf::teams).contains(List.of(ward));
        assertThat(leaves.leaf(ward, START.plus(4))).isEmpty();
    }

    @Test void everyKeyIsMadeForOneWeekAndPurposeAndNoneIsInTheDatabase() throws Exception {
        aHospitalOf(120, 130);

        bundles.declareDue();

        var moduli = declaration(0).weeks().stream().flatMap(week -> Stream.concat(Stream.of(week.admission()), week.leaves().stream().map(Declaration.LeafLine::key))).toList();
        assertThat(moduli).hasSize(12).doesNotHaveDuplicates();
        var row = jdbc.sql("select payload from ballot.bundle").query(byte[].class).single();
        try (var files = Files.walk(installation.data().resolve("keys/issuer"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".key")).toList()) {
                assertThat(new String(row, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Test void theDeclarationIsSignedWithTheKeyTheRelayWasTold() throws Exception {
        aHospitalOf(20);

        bundles.declareDue();

        assertThat(relay.declared()).singleElement().satisfies(document -> assertThat(document.verifiedBy(appKey())).isPresent());
    }

    @Test void aMediumHospitalAsksTheFourWeekQuestionWithTheLastWeekOfEachBundle() {
        aHospitalOf(120, 130);

        bundles.declareDue();

        var weeks = declaration(0).weeks();
        assertThat(declaration(0).profile()).isEqualTo("medium");
        assertThat(weeks.subList(0, 3)).allSatisfy(week -> assertThat(week.waves()).isEmpty());
        assertThat(weeks.getLast().waves()).containsExactly(new Declaration.WaveLine("pulse-2026-11-30", "pulse", "organisation", List.of("heavy"), "", "75"));
    }

    @Test void theFourWeekQuestionStopsWhereSoFewAnswerThatTenPointsCannotBeReached() {
        aHospitalOf(120, 130);
        bundles.declareDue();

        aPulseIsReleased(60, 40);
        clock.moveTo(START.plus(7).closesAt(Staffing.ZONE).minus(Duration.ofDays(10)));
        bundles.declareDue();

        assertThat(declaration(2).bundle()).isEqualTo(2);
        assertThat(declaration(2).weeks()).allSatisfy(week -> assertThat(week.waves()).isEmpty());
    }

    @Test void theFourWeekQuestionGoesOnWhereEnoughAnswer() {
        aHospitalOf(120, 130);
        bundles.declareDue();

        aPulseIsReleased(90, 70);
        clock.moveTo(START.plus(7).closesAt(Staffing.ZONE).minus(Duration.ofDays(10)));
        bundles.declareDue();

        assertThat(declaration(2).weeks().getLast().waves()).extracting(Declaration.WaveLine::kind).containsExactly("pulse");
    }

    @Test void fewerThanTwentyPeopleAreNotDeclaredAndTheSiteSaysSo() {
        aHospitalOf(19);

        bundles.declareDue();

        assertThat(relay.declared()).isEmpty();
        assertThat(jdbc.sql("select count(*) from ballot.eligible").query(Integer.class).single()).isZero();
        assertThat(counting.state()).isEqualTo(new Counting.CannotYet(Counting.Reason.TOO_FEW_PEOPLE, java.util.Optional.empty()));
    }

    @Test void accountsThatNeverSignedInFillNoLeaf() {
        var ward = staffing.team("Ward 4");
        staffing.teamOf(19, ward);
        for (int ghost = 0; ghost < 30; ghost++) {
            staffing.person("Ghost " + ghost, ward);
        }

        bundles.declareDue();

        assertThat(relay.declared()).isEmpty();
    }

    @Test void peopleWhoSignedInTodayCountFromTheBundleThatBeginsFourWeeksLater() {
        var ward = staffing.team("Ward 4");
        var people = staffing.teamOf(25, ward);
        people.forEach(person -> jdbc.sql("update people.person set first_signed_in_on = :day where id = :id").param("day", staffing.today()).param("id", person.value()).update());

        bundles.declareDue();

        assertThat(relay.declared()).isEmpty();
        assertThat(counting.state()).isEqualTo(new Counting.CannotYet(Counting.Reason.WAITING, java.util.Optional.of(START.plus(4))));
    }

    @Test void laterBundlesAreDeclaredFromTenDaysBefore() {
        aHospitalOf(20);
        bundles.declareDue();

        clock.moveTo(Instant.parse("2026-11-26T23:00:00Z"));
        bundles.declareDue();
        assertThat(relay.declared()).hasSize(1);

        clock.moveTo(Instant.parse("2026-11-27T00:30:00Z"));
        bundles.declareDue();
        bundles.declareDue();

        assertThat(relay.declared()).hasSize(2);
        assertThat(declaration(1).bundle()).isEqualTo(1);
        assertThat(declaration(1).weeks().getFirst().leaves().getFirst().id()).isEqualTo(declaration(0).weeks().getFirst().leaves().getFirst().id());
    }

    @Test void whileTheRelayIsAwayNothingCountsAndTheHealthPageKnowsWhy() {
        aHospitalOf(20);
        relay.away(true);

        bundles.declareDue();
        assertThat(link.trouble()).get().asString().contains("cannot be reached");
        assertThat(counting.startsWith()).isEmpty();

        relay.away(false);
        bundles.declareDue();

        assertThat(link.trouble()).isEmpty();
        assertThat(link.lastReached()).contains(Instant.parse("2026-11-04T09:00:00Z"));
        assertThat(counting.startsWith()).contains(START);
    }

    @Test void aLostAnswerEndsWithOneNotice() {
        aHospitalOf(20);
        relay.losesAnswers(true);
        bundles.declareDue();
        assertThat(counting.startsWith()).isEmpty();

        relay.losesAnswers(false);
        bundles.declareDue();

        assertThat(relay.declared()).hasSize(1);
        assertThat(relay.notices()).hasSize(1);
        assertThat(counting.startsWith()).contains(START);
    }

    @Test void aRefusedDeclarationIsDrawnUpAnewAndTheReasonIsTold() {
        aHospitalOf(20);
        relay.refuses("The app does not know the relay's newest release.");
        bundles.declareDue();
        assertThat(link.trouble()).get().asString().contains("newest release");
        assertThat(counting.state()).isEqualTo(new Counting.CannotYet(Counting.Reason.RELAY_AWAY, java.util.Optional.of(START)));

        relay.refuses("");
        bundles.declareDue();

        assertThat(counting.startsWith()).contains(START);
    }

    @Test void aNoticeWithOtherKeysThanOursGivesOutNoTokens() {
        aHospitalOf(20);
        relay.losesAnswers(true);
        bundles.declareDue();
        var ours = JsonMapper.shared().readTree(relay.notices().getFirst().payloadBytes());
        ((tools.jackson.databind.node.ObjectNode) ours.path("declaration").path("weeks").get(0)).put("admission", "A".repeat(342));
        relay.notices().set(0, relay.sign(JsonMapper.shared().convertValue(ours, java.util.Map.class)));

        bundles.declareDue();

        assertThat(counting.startsWith()).isEmpty();
    }

    @Test void withinAQuarterLeavesStayAsTheyAreAndANewLargeTeamIsAdded() {
        var small = aHospitalOf(90, 12);
        bundles.declareDue();
        clock.moveTo(Instant.parse("2026-11-30T10:00:00Z"));
        staffing.teamOf(30, small.getLast());
        staffing.teamOf(25, staffing.team("Theatre"));

        bundles.declareDue();

        assertThat(names(declaration(0))).containsExactly("Team 1 + Team 2");
        assertThat(names(declaration(1))).containsExactly("Team 1 + Team 2", "Theatre");
        assertThat(declaration(1).weeks().getFirst().leaves().getFirst().id()).isEqualTo(declaration(0).weeks().getFirst().leaves().getFirst().id());
    }

    @Test void whenAWeekHasClosedItsKeysGoAndWithTheBundleWhoCounted() {
        var ward = aHospitalOf(20).getFirst();
        bundles.declareDue();

        clock.moveTo(Instant.parse("2026-11-16T12:00:00Z"));
        closeWeeks.closeDue();
        assertThat(keys.weeks()).doesNotContain(START).contains(START.plus(1));
        assertThat(jdbc.sql("select count(*) from ballot.eligible").query(Integer.class).single()).isEqualTo(20);

        clock.moveTo(Instant.parse("2026-12-07T12:00:00Z"));
        closeWeeks.closeDue();
        assertThat(keys.weeks()).isEmpty();
        assertThat(jdbc.sql("select count(*) from ballot.eligible").query(Integer.class).single()).isZero();
        assertThat(leaves.leaf(ward, START)).isPresent();
    }

    @Test void aBundleThatNeverReachedTheRelayIsForgottenWhenItHasPassed() {
        aHospitalOf(20);
        relay.away(true);
        bundles.declareDue();

        clock.moveTo(TimeForTests.START.plus(Duration.ofDays(40)));
        closeWeeks.closeDue();

        assertThat(jdbc.sql("select count(*) from ballot.bundle").query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from ballot.leaf").query(Integer.class).single()).isZero();
    }

    /** Teams "Team 1", "Team 2", … of these sizes. */
    private List<TeamId> aHospitalOf(int... sizes) {
        return java.util.stream.IntStream.range(0, sizes.length).mapToObj(number -> {
            var team = staffing.team("Team " + (number + 1));
            staffing.teamOf(sizes[number], team);
            return team;
        }).toList();
    }

    private Declaration declaration(int number) {
        return relay.declaration(number);
    }

    /** Bundle 1 is declared in time, then the first bundle's last week closes with so many answers of 250. */
    private void aPulseIsReleased(long notHeavy, long heavy) {
        clock.moveTo(START.plus(4).opensAt(Staffing.ZONE).minus(Duration.ofDays(5)));
        bundles.declareDue();
        var week = START.plus(3);
        clock.moveTo(week.closesAt(Staffing.ZONE).plusSeconds(60));
        relay.publish(relay.draft(week).figure("pulse-" + week, "pulse", "organisation", 250, "75", notHeavy, heavy));
    }

    private static List<String> names(Declaration declaration) {
        return declaration.weeks().getFirst().leaves().stream().map(Declaration.LeafLine::name).toList();
    }

    private PublicKey appKey() throws Exception {
        var text = SigningKey.in(installation.data()).publicText();
        var encoded = java.util.HexFormat.of().parseHex("302a300506032b6570032100" + java.util.HexFormat.of().formatHex(java.util.Base64.getUrlDecoder().decode(text)));
        return java.security.KeyFactory.getInstance("Ed25519").generatePublic(new java.security.spec.X509EncodedKeySpec(encoded));
    }
}
