package org.wellspring.ballot.bundle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.battery.Batteries;
import org.wellspring.ballot.battery.Battery;
import org.wellspring.ballot.grid.Grid;
import org.wellspring.ballot.grid.NamedTeam;
import org.wellspring.ballot.keys.IssuerKeys;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Profile;
import org.wellspring.figures.grid.Wave;
import org.wellspring.people.Organisation;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.privacy.spi.MayAsk;
import org.wellspring.privacy.spi.Relay;
import tools.jackson.databind.json.JsonMapper;

/** Puts a roll into the words of the protocol; makes the keys it names. */
@Component
class WriteDeclaration {
    /** The one thing the two classes of a check-in say: whether it was heavy. */
    private static final List<String> INDICATORS = List.of("heavy");
    /** The check-in is the question; it needs no other. */
    private static final String CHECK_IN = "";

    private final IssuerKeys keys;
    private final ReportKinds kinds;
    private final Relay relay;
    private final MayAsk mayAsk;
    private final PreciseEnough precise;
    private final Batteries batteries;
    private final Divide divide;
    private final Profiles profiles;
    private final JsonMapper json = new JsonMapper();

    WriteDeclaration(IssuerKeys keys, ReportKinds kinds, Relay relay, MayAsk mayAsk, PreciseEnough precise, Batteries batteries, Divide divide, Profiles profiles) {
        this.keys = keys;
        this.kinds = kinds;
        this.relay = relay;
        this.mayAsk = mayAsk;
        this.precise = precise;
        this.batteries = batteries;
        this.divide = divide;
        this.profiles = profiles;
    }

    byte[] write(Roll roll, Grid grid, Organisation organisation) {
        keys.make(roll.weeks().stream().flatMap(week -> Stream.concat(Stream.of(IssuerKeys.ADMISSION),
            week.declared().stream().map(leaf -> leaf.teams().id())).map(leaf -> new IssuerKeys.Purpose(week.week(), leaf))).toList());
        var profile = profiles.of(roll.bundle(), roll.staff());
        return json.writeValueAsBytes(new Declaration(1, organisation.name(), grid.zone().getId(), grid.start().toString(), roll.bundle(), roll.staff(),
            profile.code(), relay.newestRelease(), roll.weeks().stream().map(week -> line(week, profile, grid, roll.staff())).toList(), kinds.of(organisation.pack())));
    }

    Declaration read(byte[] payload) {
        return json.readValue(payload, Declaration.class);
    }

    private Declaration.WeekLine line(Roll.RollWeek week, Profile profile, Grid grid, int staff) {
        var survey = survey(week, profile, staff);
        return new Declaration.WeekLine(week.week().toString(), modulus(week.week(), IssuerKeys.ADMISSION),
            week.declared().stream().map(leaf -> new Declaration.LeafLine(leaf.teams().id(), leaf.teams().name(),
                leaf.teams().teams().stream().map(NamedTeam::name).toList(), leaf.eligible(), modulus(week.week(), leaf.teams().id()))).toList(),
            Stream.concat(waves(grid.calendar(profile).wavesClosingWith(week.week()), staff), survey.stream().map(Survey::wave)).toList(),
            survey.stream().flatMap(Survey::divisions).toList());
    }

    /** What the grid plans for that week, less what may not be asked now and what would say too little. */
    private Stream<Declaration.WaveLine> waves(List<Wave> planned, int staff) {
        return planned.stream().filter(wave -> mayAsk.mayAsk(wave.kind()) && precise.enough(wave, staff)).map(wave -> new Declaration.WaveLine(wave.id(), wave.kind(), wave.level().code(), INDICATORS, CHECK_IN, wave.sigma2().toString()));
    }

    /** A survey that was planned for that week, unless as things stand now it would say nothing. */
    private Optional<Survey> survey(Roll.RollWeek week, Profile profile, int staff) {
        return batteries.closingWith(week.week()).flatMap(battery -> divide.survey(profile, battery.indicators().size(), week).map(divided -> new Survey(battery, divided)))
            .filter(survey -> precise.enough(survey.divided().wave(), staff));
    }

    private record Survey(Battery battery, Divide.Divided divided) {
        Declaration.WaveLine wave() {
            var wave = divided.wave();
            return new Declaration.WaveLine(wave.id(), wave.kind(), wave.level().code(), battery.indicators(), battery.digest(), wave.sigma2().toString());
        }

        Stream<Declaration.DivisionLine> divisions() {
            return divided.divisions().stream().map(division -> new Declaration.DivisionLine(division.id(), division.name(), division.leaves()));
        }
    }

    private String modulus(Week week, String leaf) {
        return keys.of(week, leaf).orElseThrow().modulus();
    }
}
