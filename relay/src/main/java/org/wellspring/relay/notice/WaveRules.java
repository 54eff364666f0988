package org.wellspring.relay.notice;

import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Profile;
import org.wellspring.figures.grid.Wave;

/** Which waves a week may have: those that come round, and one battery with as many indicators as it names. */
final class WaveRules {
    private static final Pattern INDICATOR = Pattern.compile("[a-z0-9.-]{1,60}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private WaveRules() {}

    static boolean planned(Declaration declaration, Week week, Declaration.Wave wave) {
        var indicators = wave.indicators();
        return !indicators.isEmpty() && indicators.size() <= Profile.MOST_INDICATORS && new HashSet<>(indicators).size() == indicators.size()
            && indicators.stream().allMatch(indicator -> INDICATOR.matcher(indicator).matches())
            && (wave.battery() ? DIGEST.matcher(wave.questions()).matches() : wave.questions().isEmpty())
            && grid(declaration, week, indicators.size()).anyMatch(planned -> same(planned, wave));
    }

    private static Stream<Wave> grid(Declaration declaration, Week week, int indicators) {
        var calendar = declaration.calendar();
        var batteries = Stream.concat(calendar.profile().battery(indicators, week).stream(), calendar.profile().batteryByDivision(indicators, week).stream());
        return Stream.concat(calendar.wavesClosingWith(week).stream(), batteries);
    }

    private static boolean same(Wave planned, Declaration.Wave declared) {
        return planned.id().equals(declared.id()) && planned.kind().equals(declared.kind()) && planned.level().code().equals(declared.leaf())
            && planned.sigma2().equals(declared.sigma2()) && planned.indicators() == declared.indicators().size();
    }
}
