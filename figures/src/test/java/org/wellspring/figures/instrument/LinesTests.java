package org.wellspring.figures.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.figures.instrument.KeyFiles.key;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line and every statement of every key, with answers that just cross it and answers one step short, reckoned by hand. */
class LinesTests {

    /** Instrument, line, scale; then answers to the items of the scale in its order: first such that cross, then such that do not. */
    private static final List<Line> LINES = lines("""
            burnout-single; burned_out(>=3);          answer;             3;                             2
            who-5;          low_wellbeing(<=50);      percent;            3 3 3 3 0;                     3 3 3 3 1
            who-5;          very_low(<=28);           percent;            2 2 2 1 0;                     2 2 2 1 1
            mini-z-2;       joyful(>=40);             total;              4 4 4 4 4 4 4 4 4 4;           4 4 4 4 4 4 4 4 4 3
            mini-z-2;       supportive(items1-5)>=20; supportive;         5 5 5 4 1;                     5 5 4 4 1
            mini-z-2;       pace(items6-10)>=20;      pace;               1 4 5 5 5;                     1 4 4 5 5
            pfi;            fulfilled_flag(>=3.0);    fulfilment;         4 2 3 3 3 3;                   3 2 3 3 3 3
            pfi;            burnout_flag(>=1.33);     burnout;            1 1 1 1 1 1 2 2 2 2;           1 1 1 1 1 1 1 2 2 2
            miss-hp;        flag(>=36);               total;              10 10 9 1 10 10 10 1 1 10;     10 10 8 1 10 10 10 1 1 10
            miss-hp;        flag(>=36);               total;              9 1 1 1 1 1 10 1 1 10;         9 1 1 1 1 2 10 1 1 10
            olbi;           disengagement_mean>=2.1;  disengagement_mean; 3 3 3 2 3 3 2 2;               2 3 3 2 3 3 2 2
            olbi;           exhaustion_mean>=2.25;    exhaustion_mean;    3 3 4 3 2 3 2 2;               3 3 3 3 2 3 2 2
            proqol-5;       CS<=22;                   CS;                 3 3 2 2 2 2 2 2 2 2;           4 3 2 2 2 2 2 2 2 2
            proqol-5;       CS>=42;                   CS;                 5 5 4 4 4 4 4 4 4 4;           5 4 4 4 4 4 4 4 4 4
            proqol-5;       BO>=42;                   BO;                 1 1 3 3 1 1 3 4 4 1;           1 1 3 3 1 1 3 4 4 2
            proqol-5;       STS>=42;                  STS;                4 4 4 4 5 5 4 4 4 4;           4 4 4 4 4 5 4 4 4 4
            """);

    private static final List<Line> STATEMENTS = lines("""
            burnout-single; burnout-single.answer.3;  answer;             3;                             2
            cbi;            cbi.personal.50;          personal;           50 50 50 50 50 50;             50 50 50 50 50 25
            cbi;            cbi.work.50;              work;               50 50 50 50 50 50 50;          50 50 50 50 50 50 75
            cbi;            cbi.client.50;            client;             0 100 0 100 50 50;             0 100 0 100 25 50
            olbi;           olbi.exhaustion.2.25;     exhaustion_mean;    3 3 4 3 2 3 2 2;               3 3 3 3 2 3 2 2
            olbi;           olbi.disengagement.2.1;   disengagement_mean; 3 3 3 2 3 3 2 2;               2 3 3 2 3 3 2 2
            proqol-5;       proqol-5.cs.22;           CS;                 3 3 2 2 2 2 2 2 2 2;           4 3 2 2 2 2 2 2 2 2
            mini-z-2;       mini-z-2.total.40;        total;              4 4 4 4 4 4 4 4 4 3;           4 4 4 4 4 4 4 4 4 4
            mini-z-2;       mini-z-2.supportive.20;   supportive;         5 5 4 4 1;                     5 5 5 4 1
            mini-z-2;       mini-z-2.pace.20;         pace;               1 4 4 5 5;                     1 4 5 5 5
            who-5;          who-5.percent.50;         percent;            3 3 3 3 0;                     3 3 3 3 1
            pss-10;         pss-10.total.20;          total;              2 2 2 2 2 2 2 2 2 2;           2 2 2 3 2 2 2 2 2 2
            uwes-9;         uwes-9.total.3;           total;              3 3 3 3 3 3 3 3 2;             3 3 3 3 3 3 3 3 3
            pfi;            pfi.burnout.1.33;         burnout;            1 1 1 1 1 1 2 2 2 2;           1 1 1 1 1 1 1 2 2 2
            pfi;            pfi.fulfilment.3;         fulfilment;         3 2 3 3 3 3;                   4 2 3 3 3 3
            miss-hp;        miss-hp.total.36;         total;              10 10 9 1 10 10 10 1 1 10;     10 10 8 1 10 10 10 1 1 10
            edmondson-7;    edmondson-7.mean.4;       mean;               5 4 4 4 4 4 4;                 4 4 4 4 4 4 4
            hse;            hse.demands.3;            demands;            4 3 3 3 3 3 3 3;               3 3 3 3 3 3 3 3
            hse;            hse.control.3;            control;            2 3 3 3 3 3;                   3 3 3 3 3 3
            hse;            hse.manager-support.3;    manager_support;    5 1 3 3 2;                     5 1 3 3 3
            hse;            hse.peer-support.3;       peer_support;       3 3 3 2;                       3 3 3 3
            hse;            hse.relationships.3;      relationships;      3 3 3 4;                       3 3 3 3
            hse;            hse.role.3;               role;               3 3 2 3 3;                     3 3 3 3 3
            hse;            hse.change.3;             change;             5 2 1;                         5 2 2
            care;           care.total.50;            total;              5 5 5 5 5 5 5 5 5 4;           5 5 5 5 5 5 5 5 5 5
            cg-cahps;       cg-cahps.explained.always; explained;          3;                             4
            cg-cahps;       cg-cahps.listened.always; listened;           3;                             4
            cg-cahps;       cg-cahps.respected.always; respected;          3;                             4
            cg-cahps;       cg-cahps.time.always;     time;               3;                             4
            """);

    static Stream<Line> everyLine() {
        return LINES.stream();
    }

    static Stream<Line> everyStatement() {
        return STATEMENTS.stream();
    }

    @ParameterizedTest
    @MethodSource("everyLine")
    void aLineIsCrossedByTheLastStepAndNotBefore(Line line) {
        assertThat(Scoring.score(line.answers(line.crossing())).cutOffs().get(line.id())).contains(true);
        assertThat(Scoring.score(line.answers(line.before())).cutOffs().get(line.id())).contains(false);
    }

    @ParameterizedTest
    @MethodSource("everyStatement")
    void aStatementHoldsFromTheLastStepAndNotBefore(Line line) {
        assertThat(Scoring.classes(line.answers(line.crossing()), List.of(line.id()))).isEqualTo("1");
        assertThat(Scoring.classes(line.answers(line.before()), List.of(line.id()))).isEqualTo("0");
    }

    @Test
    void noLineAndNoStatementOfAnyKeyIsLeftOut() {
        var lines = KeyFiles.all().stream().flatMap(key -> key.scales().stream()).flatMap(scale -> scale.cutOffs().stream()).map(CutOff::id);
        var statements = KeyFiles.all().stream().flatMap(key -> key.indicators().stream()).map(Indicator::id);

        assertThat(LINES.stream().map(Line::id).distinct()).containsExactlyInAnyOrderElementsOf(lines.toList());
        assertThat(STATEMENTS.stream().map(Line::id)).containsExactlyInAnyOrderElementsOf(statements.toList());
    }

    private static List<Line> lines(String table) {
        return table.lines().map(line -> line.split("; *")).map(part -> new Line(part[0], part[1], part[2], part[3].strip(), part[4].strip())).toList();
    }

    private record Line(String instrument, String id, String scale, String crossing, String before) {

        Answers answers(String values) {
            return Answers.byScale(key(instrument), Map.of(scale, Arrays.stream(values.split(" ")).map(Integer::valueOf).toList()));
        }
    }
}
